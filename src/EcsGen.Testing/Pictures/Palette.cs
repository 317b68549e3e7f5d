using System;
using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Testing.Pictures;

/// <summary>
/// A colour for each revision, in the order in which they first ran. They are those of Okabe and Ito, which people see apart whose eyes tell red from green badly; with more revisions
/// than colours they come again, and the names on the bars tell.
/// </summary>
internal sealed class Palette
{
    private static readonly Paint[] Paints =
        [new("#0072b2", "#fff"), new("#e69f00", "#000"), new("#009e73", "#000"), new("#cc79a7", "#000"), new("#56b4e9", "#000"), new("#9a6324", "#fff"), new("#808080", "#000")];

    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);

    public Palette(IEnumerable<string> names)
    {
        foreach (var name in names) positions.TryAdd(name, positions.Count);
    }

    public IEnumerable<string> Names => positions.Keys.OrderBy(name => positions[name]);

    public Paint Of(string name) => Paints[positions[name] % Paints.Length];
}

/// <summary>A colour, and what can be read on it.</summary>
internal readonly record struct Paint(string Colour, string Ink)
{
    public override string ToString() => $"--c:{Colour};--ink:{Ink}";
}
