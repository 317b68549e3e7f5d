using System.Collections.Generic;
using EcsGen.Model;
using EcsGen.Roslyn.Reading;

namespace EcsGen.Roslyn.Analyzers;

/// <summary>A finding with the C# places that its paths stand for.</summary>
internal sealed record Located(Finding Finding, AttributePlace Place, IReadOnlyList<AttributePlace> Others)
{
    /// <summary>The attribute of the judged class itself that the finding lies in: a container over the base's own, where the base wrote the argument.</summary>
    public AttributePlace? Own { get; init; }

    /// <summary>The text that the finding is a part of, when it is one.</summary>
    public string? Text { get; init; }

    /// <summary>Whether both say the same of the same place, so that one of them is enough.</summary>
    public bool IsSame(Located other) =>
        Finding.Id == other.Finding.Id && Place.Attribute == other.Place.Attribute && Place.Argument == other.Place.Argument && Place.Element == other.Place.Element && Finding.Part == other.Finding.Part
        && Microsoft.CodeAnalysis.SymbolEqualityComparer.Default.Equals(Place.Owner, other.Place.Owner);
}
