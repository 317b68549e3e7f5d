using System;
using System.Collections.Concurrent;
using System.Linq;
using EcsGen.Model;
using EcsGen.Roslyn.Generation;
using EcsGen.Roslyn.Reading;
using EcsGen.Rules;
using EcsGen.Surface;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EcsGen.Roslyn.Analyzers;

/// <summary>Collects the names that a project's files get: the only thing that waits for the end of the compilation.</summary>
internal sealed class FileNames
{
    private readonly ConcurrentBag<(AttributeOwner Owner, string Name, INamedTypeSymbol Type, AttributePlace Place)> all = new();

    public void Add(AttributeOwner owner, INamedTypeSymbol type, Definition definition)
    {
        if (Known.IsFragment(type) || DocumentName.Of(owner, type, definition.Node) is not { } name) return;
        var written = AttributeSurface.Of(owner).NameMember is { Length: > 0 } member ? definition.Node.Find(member)?.Place as AttributePlace : null;
        var own = written is not null && SymbolEqualityComparer.Default.Equals(written.Owner, type) ? written : new AttributePlace(type, Known.Marker(type, owner));
        all.Add((owner, name, type, own));
    }

    public void Report(CompilationAnalysisContext context)
    {
        // some file systems do not tell case apart
        foreach (var group in all.GroupBy(entry => entry.Owner + "/" + entry.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            var types = group.OrderBy(entry => TypeFacts.MetadataName(entry.Type), StringComparer.Ordinal).ToList();
            var noun = types[0].Owner == AttributeOwner.Task ? "family" : "name";
            foreach (var entry in types.Skip(1))
            {
                if (entry.Place.Locate(context.CancellationToken) is not { } location) continue;
                var first = types[0].Place.Locate(context.CancellationToken);
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.Get(CodeRules.DuplicateName), location, first is null ? null : new[] { first },
                    $"'{entry.Type.Name}' and '{types[0].Type.Name}' are both of the {noun} '{types[0].Name}', so they would be one file: give one of them another {noun}"));
            }
        }
    }
}
