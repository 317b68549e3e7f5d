using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Json;
using EcsGen.Model;

namespace EcsGen.Checking;

/// <summary>A finding with its place in the text.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Place">Where.</param>
public sealed record LocatedFinding(Finding Finding, LinePlace Place)
{
    /// <summary>The other places that take part.</summary>
    public EquatableArray<LinePlace> Others { get; init; }

    /// <summary>The places that take part and are in other documents.</summary>
    public EquatableArray<(EcsDocument Document, LinePlace Place)> Elsewhere { get; init; }
}

/// <summary>Judges JSON files: what reading found, and what the rules say of the documents in it. The editor, the build and the tool all ask here.</summary>
public static class FileChecker
{
    /// <summary>Everything there is to say of a file, in the order of its text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="withOptIn">Whether rules that are off by default speak too.</param>
    /// <param name="around">What belongs to its documents; without it these are all that is known.</param>
    public static IReadOnlyList<LocatedFinding> Check(EcsFile file, bool withOptIn = false, Surroundings? around = null)
    {
        around ??= new Surroundings(file.Documents);
        var found = file.Findings.Select(finding => new LocatedFinding(finding, (finding.Place as LinePlace)!)).ToList();
        if (!file.HasStatements)
            foreach (var document in file.Documents)
                found.AddRange(around.Judge(document, withOptIn).Select(finding => Locate(finding, document, around)));
        return found.OrderBy(entry => entry.Place.Start).ThenBy(entry => entry.Finding.Id, StringComparer.Ordinal).ToList();
    }

    private static LocatedFinding Locate(Finding finding, EcsDocument document, Surroundings around) =>
        new(finding, document.Locate(finding))
        {
            Others = finding.Others.Select(document.Locate).ToEquatableArray(),
            Elsewhere = finding.Elsewhere.Select(place => (Document: around.Find(place.Document, document), place.Path))
                .Where(place => place.Document is not null).Select(place => (place.Document!, place.Document!.Locate(place.Path))).ToEquatableArray(),
        };
}
