using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace EcsGen.Testing.Cluster.Definitions;

/// <summary>The task definitions of a region, by family and revision.</summary>
internal sealed class DefinitionStore(RegionState region)
{
    private readonly SortedDictionary<string, List<TaskDefinitionState>> families = new(StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<string, List<TaskDefinitionState>>> Families => families;

    public IEnumerable<TaskDefinitionState> All => families.Values.SelectMany(revisions => revisions);

    /// <summary>The number that the next revision of a family gets: numbers are never used again.</summary>
    public int NextRevision(string family) => families.TryGetValue(family, out var revisions) ? revisions[^1].Revision + 1 : 1;

    public void Add(TaskDefinitionState definition)
    {
        if (!families.TryGetValue(definition.Family, out var revisions)) families[definition.Family] = revisions = [];
        revisions.Add(definition);
        region.Kernel.Record("definition", definition, "ACTIVE");
    }

    /// <summary>The revision that a family, family:revision or ARN names; a family alone names its newest ACTIVE one. Null when there is none.</summary>
    public TaskDefinitionState? Find(string name)
    {
        var (family, revision) = Split(name);
        if (!families.TryGetValue(family, out var revisions)) return null;
        return revision is null
            ? revisions.LastOrDefault(definition => definition.Status == TaskDefinitionStatus.Active)
            : revisions.Find(definition => definition.Revision == revision);
    }

    /// <summary>Family and revision of a name; no revision when none is written.</summary>
    public static (string Family, int? Revision) Split(string name)
    {
        var text = Names.Short(name);
        var colon = text.LastIndexOf(':');
        if (colon < 0) return (text, null);
        return int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? (text[..colon], revision) : (text, -1);
    }
}
