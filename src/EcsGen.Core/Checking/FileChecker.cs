using System.Collections.Generic;
using System.Linq;
using EcsGen.Json;
using EcsGen.Model;
using EcsGen.Rules;

namespace EcsGen.Checking;

/// <summary>A finding with its place in the text.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Place">Where.</param>
public sealed record LocatedFinding(Finding Finding, LinePlace Place);

/// <summary>Judges JSON files: what reading found, and what the rules say of the documents in it. The editor, the build and the tool all ask here.</summary>
public static class FileChecker
{
    private static readonly TaskOptions Options = new(Origin.Json);

    /// <summary>Everything there is to say of a file, in the order of its text.</summary>
    public static IReadOnlyList<LocatedFinding> Check(EcsFile file)
    {
        var found = file.Findings.Select(finding => new LocatedFinding(finding, (finding.Place as LinePlace)!)).ToList();
        if (!file.HasStatements)
            foreach (var document in file.Documents)
                found.AddRange(Judge(document).Select(finding => new LocatedFinding(finding, document.Locate(finding))));
        return found.OrderBy(entry => entry.Place.Start).ToList();
    }

    private static IEnumerable<Finding> Judge(EcsDocument document) =>
        document.ToTaskDefinition() is { } definition ? Catalogue.Check(definition, Options with { IsFragment = document.IsFragment }) : Enumerable.Empty<Finding>();
}
