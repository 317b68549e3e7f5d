using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace EcsGen.CodeFixes.Editing;

/// <summary>
/// Makes all edits together: with the stock provider, fixes of one attribute that touch the same comma or name the same parent class would
/// conflict, and all but one would be dropped.
/// </summary>
internal sealed class FixAllAtOnce : FixAllProvider
{
    public static FixAllAtOnce Instance { get; } = new();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var fixer = (EcsGenCodeFix)fixAllContext.CodeFixProvider;
        var edits = new Edits();
        foreach (var document in Documents(fixAllContext))
        {
            var diagnostics = await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
            {
                var fixes = await fixer.Find(document, diagnostic, fixAllContext.CancellationToken).ConfigureAwait(false);
                fixes.FirstOrDefault(fix => fix.Key == fixAllContext.CodeActionEquivalenceKey)?.Make(edits);
            }
        }
        var title = "Fix all " + string.Join(", ", fixAllContext.DiagnosticIds);
        return CodeAction.Create(title, cancel => edits.Apply(fixAllContext.Solution, cancel), fixAllContext.CodeActionEquivalenceKey);
    }

    private static IEnumerable<Document> Documents(FixAllContext context) => context.Scope switch
    {
        FixAllScope.Document => context.Document is { } document ? [document] : [],
        FixAllScope.Project => context.Project.Documents,
        FixAllScope.Solution => context.Solution.Projects.SelectMany(project => project.Documents),
        _ => [],
    };
}
