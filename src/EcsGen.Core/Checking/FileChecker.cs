using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Json;
using EcsGen.Model;
using EcsGen.Rules;

namespace EcsGen.Checking;

/// <summary>A finding with its place in the text.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Place">Where.</param>
public sealed record LocatedFinding(Finding Finding, LinePlace Place)
{
    /// <summary>The other places that take part.</summary>
    public EquatableArray<LinePlace> Others { get; init; }
}

/// <summary>Judges JSON files: what reading found, and what the rules say of the documents in it. The editor, the build and the tool all ask here.</summary>
public static class FileChecker
{
    /// <summary>Everything there is to say of a file, in the order of its text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="withOptIn">Whether rules that are off by default speak too.</param>
    public static IReadOnlyList<LocatedFinding> Check(EcsFile file, bool withOptIn = false)
    {
        var found = file.Findings.Select(finding => new LocatedFinding(finding, (finding.Place as LinePlace)!)).ToList();
        if (!file.HasStatements)
            foreach (var document in file.Documents)
                found.AddRange(Judge(document, withOptIn).Select(finding => Locate(finding, document)));
        return found.OrderBy(entry => entry.Place.Start).ThenBy(entry => entry.Finding.Id, StringComparer.Ordinal).ToList();
    }

    private static LocatedFinding Locate(Finding finding, EcsDocument document) =>
        new(finding, document.Locate(finding)) { Others = finding.Others.Select(document.Locate).ToEquatableArray() };

    private static IEnumerable<Finding> Judge(EcsDocument document, bool withOptIn)
    {
        var options = new TaskOptions(Origin.Json) { IsFragment = document.IsFragment, WithOptIn = withOptIn };
        return document.ToTaskDefinition() is { } definition ? Catalogue.Check(definition, options) : Enumerable.Empty<Finding>();
    }
}
