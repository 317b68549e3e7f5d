using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace EcsGen.Testing.Pictures;

/// <summary>A colour for each revision, in the order in which they first ran: the next one is far from the last.</summary>
internal sealed class Palette
{
    // the golden angle: any number of steps stay apart on the circle of hues
    private const double Step = 137.508;
    private const double First = 210;

    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);

    public Palette(IEnumerable<string> names)
    {
        foreach (var name in names) positions.TryAdd(name, positions.Count);
    }

    public IEnumerable<string> Names => positions.Keys.OrderBy(name => positions[name]);

    public string Hue(string name) => ((First + positions[name] * Step) % 360).ToString("0.#", CultureInfo.InvariantCulture);
}
