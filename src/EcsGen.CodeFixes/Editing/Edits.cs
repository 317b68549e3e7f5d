using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace EcsGen.CodeFixes.Editing;

/// <summary>What one fix, or many at once, change in the files of a solution.</summary>
internal sealed class Edits
{
    private readonly Dictionary<SyntaxTree, TreeEdits> trees = new();

    /// <summary>The edits of the file that a node stands in.</summary>
    public TreeEdits In(SyntaxNode node)
    {
        if (!trees.TryGetValue(node.SyntaxTree, out var edits)) trees.Add(node.SyntaxTree, edits = new TreeEdits());
        return edits;
    }

    /// <summary>The solution with the edits made.</summary>
    public async Task<Solution> Apply(Solution solution, CancellationToken cancel)
    {
        foreach (var entry in trees)
        {
            if (solution.GetDocument(entry.Key) is not { } document) continue;
            var text = await document.GetTextAsync(cancel).ConfigureAwait(false);
            solution = solution.WithDocumentText(document.Id, entry.Value.Apply(text));
        }
        return solution;
    }
}
