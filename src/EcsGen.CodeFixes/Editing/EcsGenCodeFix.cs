using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace EcsGen.CodeFixes.Editing;

/// <summary>What our fixes have in common: a fixer says which fixes there are for a diagnostic, none when anything about it is not as expected.</summary>
public abstract class EcsGenCodeFix : CodeFixProvider
{
    private protected EcsGenCodeFix(params string[] ids) => FixableDiagnosticIds = ImmutableArray.CreateRange(ids);

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllAtOnce.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var fix in await Find(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                var edits = new Edits();
                fix.Make(edits);
                context.RegisterCodeFix(CodeAction.Create(fix.Title, cancel => edits.Apply(context.Document.Project.Solution, cancel), fix.Key), diagnostic);
            }
        }
    }

    private protected abstract IEnumerable<Fix> Find(FixTarget target);

    internal async Task<IReadOnlyList<Fix>> Find(Document document, Diagnostic diagnostic, CancellationToken cancel) =>
        await FixTarget.Find(document, diagnostic, cancel).ConfigureAwait(false) is { } target ? Find(target).ToList() : [];
}
