using System;
using System.Collections.Concurrent;
using System.Linq;
using EcsGen.Model;
using EcsGen.Roslyn.Generation;
using EcsGen.Roslyn.Reading;
using EcsGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EcsGen.Roslyn.Analyzers;

/// <summary>Collects the families of a project: the only thing that waits for the end of the compilation.</summary>
internal sealed class Families
{
    private readonly ConcurrentBag<(string Family, INamedTypeSymbol Type, AttributePlace Place)> all = new();

    public void Add(INamedTypeSymbol type, Definition definition)
    {
        if (Known.IsFragment(type) || definition.Node.Find("family") is not { Kind: NodeKind.String } family) return;
        var written = family.Place as AttributePlace;
        var own = written is not null && SymbolEqualityComparer.Default.Equals(written.Owner, type) ? written : new AttributePlace(type, Known.Find(type, "TaskDefinitionAttribute"));
        all.Add((family.Text, type, own));
    }

    public void Report(CompilationAnalysisContext context)
    {
        // files are named by the family, and some file systems do not tell case apart
        foreach (var group in all.GroupBy(entry => entry.Family, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            var types = group.OrderBy(entry => TypeFacts.MetadataName(entry.Type), StringComparer.Ordinal).ToList();
            foreach (var entry in types.Skip(1))
            {
                if (entry.Place.Locate(context.CancellationToken) is not { } location) continue;
                var first = types[0].Place.Locate(context.CancellationToken);
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.Get(CodeRules.DuplicateFamily), location, first is null ? null : new[] { first },
                    $"'{entry.Type.Name}' and '{types[0].Type.Name}' are both of the family '{types[0].Family}', so they would be one file: give one of them another family"));
            }
        }
    }
}
