using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EcsGen.Roslyn.Reading;
using Microsoft.CodeAnalysis;

namespace EcsGen.Roslyn.Analyzers;

/// <summary>Where in C# a finding is shown.</summary>
internal static class Places
{
    /// <summary>
    /// The wrong argument, when the class or one inside it wrote it. Else what the class itself lays over it, or its reference to the one that wrote
    /// it, with the argument as the other place: what arises from putting things together is said by the class that does so.
    /// </summary>
    public static (Location Location, IReadOnlyList<Location> Others) Of(Located found, INamedTypeSymbol type, Definition definition, CancellationToken cancel)
    {
        var others = found.Others.Select(place => Locate(place, type, cancel)).OfType<Location>().ToList();
        var written = found is { Text: { } text, Finding.Part: { } part } ? Locate(found.Place, type, place => place.Locate(part, text, cancel)) : Locate(found.Place, type, cancel);
        if (Known.IsNestedIn(found.Place.Owner, type) && written is not null) return (written, others);
        if (written is not null) others.Insert(0, written);
        var own = found.Own?.Locate(cancel) ?? Reference(found.Place.Owner, type, definition, cancel) ?? type.Locations.First(location => location.IsInSource);
        others.RemoveAll(own.Equals);
        return (own, others);
    }

    // the IDE sees the source of other projects, but a diagnostic may only name places of its own
    private static Location? Locate(AttributePlace place, INamedTypeSymbol type, CancellationToken cancel) => Locate(place, type, own => own.Locate(cancel));

    private static Location? Locate(AttributePlace place, INamedTypeSymbol type, Func<AttributePlace, Location?> locate) =>
        SymbolEqualityComparer.Default.Equals(place.Owner.ContainingAssembly, type.ContainingAssembly) ? locate(place) : null;

    // from part to part up to the class itself: a sidecar's base leads to the sidecar, that to where the class names it, a nested one to its outer class
    private static Location? Reference(INamedTypeSymbol owner, INamedTypeSymbol type, Definition definition, CancellationToken cancel)
    {
        for (var step = 0; step <= definition.Parts.Count; step++)
        {
            var references = definition.Parts.Where(part => SymbolEqualityComparer.Default.Equals(part.Type, owner)).Select(part => part.Reference).ToList();
            if (references.FirstOrDefault(reference => Known.IsNestedIn(reference.Owner, type)) is { } own) return own.Locate(cancel);
            var next = references.Select(reference => reference.Owner).FirstOrDefault(other => !SymbolEqualityComparer.Default.Equals(other, owner)) ?? owner.ContainingType;
            if (next is null) return null;
            owner = next;
        }
        return null;
    }
}
