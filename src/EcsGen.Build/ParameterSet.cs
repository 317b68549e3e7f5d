using System;
using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Build;

/// <summary>A value for a parameter.</summary>
/// <param name="Name">The parameter.</param>
/// <param name="Value">The text; an empty one fills nothing, as a property that was not set gives it.</param>
/// <param name="Family">The one document it is for, by its family or name; empty for all.</param>
/// <param name="Source">Where it comes from, for messages.</param>
internal sealed record ParameterValue(string Name, string Value, string Family, string Source);

/// <summary>The values that a build has for parameters.</summary>
internal sealed class ParameterSet(IEnumerable<ParameterValue> values)
{
    private readonly ParameterValue[] values = values.ToArray();

    /// <summary>The value for a parameter of a document: the last one for just this family, else the last one for all.</summary>
    public string? Find(string family, string name) =>
        FindLast(value => value.Name == name && value.Family == family && value.Family.Length > 0)
        ?? FindLast(value => value.Name == name && value.Family.Length == 0);

    /// <summary>The values that fill nothing, given what the documents use, by family or name.</summary>
    public IEnumerable<BuildMessage> Unused(IReadOnlyDictionary<string, IReadOnlyList<string>> namesByFamily)
    {
        // Values are often given once for a whole solution, of which most projects have no definition.
        if (namesByFamily.Count == 0)
            yield break;

        var everywhere = new HashSet<string>(namesByFamily.Values.SelectMany(names => names), StringComparer.Ordinal);
        foreach (var value in values)
        {
            if (value.Family.Length > 0 && !namesByFamily.ContainsKey(value.Family))
                yield return BuildMessages.UnknownParameterFamily(value.Name, value.Family);
            else if (!(value.Family.Length == 0 ? everywhere.Contains(value.Name) : namesByFamily[value.Family].Contains(value.Name)))
                yield return BuildMessages.UnknownParameter(value.Name, value.Source);
        }
    }

    private string? FindLast(Func<ParameterValue, bool> isIt) => values.LastOrDefault(value => value.Value.Length > 0 && isIt(value))?.Value;
}
