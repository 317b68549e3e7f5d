using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Json;
using EcsGen.Model;
using EcsGen.Rules;
using Microsoft.CodeAnalysis.Text;

namespace EcsGen.Roslyn.Analyzers.JsonFiles;

/// <summary>A finding with its rule and its places in a JSON file.</summary>
internal sealed record JsonFinding(RuleInfo Rule, Finding Finding, LinePlace Place, IReadOnlyList<LinePlace> Others);

/// <summary>What the reader and the rules say of a JSON file, in the order of the text.</summary>
internal sealed record JsonFile(bool IsJson, bool IsEcs, IReadOnlyList<JsonFinding> Findings)
{
    public static JsonFile Read(SourceText source)
    {
        var text = source.ToString();
        var file = source.Encoding is { } encoding && encoding.GetPreamble() is { Length: > 0 } mark
            ? TaskDefinitionFile.Read([.. mark, .. encoding.GetBytes(text)])
            : TaskDefinitionFile.Read(text);
        var isJson = file.Findings.All(finding => finding.Id != FindingIds.NotJson);
        // rules that are off are asked too: whether one was turned on is known only where the file is reported
        var findings = file.Definition is null ? file.Findings : file.Findings.Concat(Catalogue.Check(file.Definition, new TaskOptions(Origin.Json) { WithOptIn = true }, file.Node));
        return new JsonFile(isJson, isJson && file.Node?.Find("containerDefinitions") is not null, Locate(file, text, findings));
    }

    private static List<JsonFinding> Locate(TaskDefinitionFile file, string text, IEnumerable<Finding> findings) =>
        findings
            .Select(finding => (Finding: finding, Rule: Catalogue.Find(finding.Id)))
            .Where(found => found.Rule is not null)
            .Select(found => new JsonFinding(found.Rule!, found.Finding, TextParts.Locate(file.Locate(found.Finding), found.Finding.Part, text), found.Finding.Others.Select(path => file.Locate(new Finding("", "", path))).ToList()))
            .OrderBy(found => found.Place.Start)
            .ThenBy(found => found.Rule.Id, StringComparer.Ordinal)
            .ToList();
}
