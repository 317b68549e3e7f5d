using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using EcsGen.Json;
using EcsGen.Model;
using Xunit;

namespace EcsGen.Rules;

/// <summary>
/// Checks one row: JSON in which <c>[|…|]</c> marks the value at which a rule must report; without a mark it must be silent.
/// Of an object or a list only the bracket is marked: <c>[|{|]</c>. No other rule may give an error or a warning.
/// </summary>
internal static class RuleRows
{
    private const string Open = "[|";
    private const string Close = "|]";

    public static void Check(string id, string markedJson, params string[] alsoExpected) =>
        Check(id, markedJson, new TaskOptions(Origin.Json), alsoExpected);

    public static void Check(string id, string markedJson, TaskOptions options, params string[] alsoExpected)
    {
        var (json, marks) = Strip(markedJson);
        var document = JsonReader.Read(json);
        Assert.True(document.Root is not null && document.Findings.Count == 0, "the row is not plain JSON: " + string.Join("; ", document.Findings));
        var definition = RegisterTaskDefinitionRequest.FromNode(Conform.To(Shapes.RegisterTaskDefinitionRequest, document.Root!).Node);

        var findings = Catalogue.Check(definition, options with { WithOptIn = true });

        var found = findings.Where(finding => finding.Id == id).Select(finding => Span(document.Locate(finding))).OrderBy(span => span.Start).ToArray();
        Assert.True(marks.SequenceEqual(found), $"{id} should report at {Show(json, marks)} and reports at {Show(json, found)}: {json}");
        var others = findings.Where(finding => finding.Id != id && IsLoud(finding)).ToArray();
        Assert.True(others.Select(finding => finding.Id).Distinct().OrderBy(other => other, StringComparer.Ordinal).SequenceEqual(alsoExpected.OrderBy(other => other, StringComparer.Ordinal)),
            $"beside {id} only [{string.Join(", ", alsoExpected)}] should report, not: {string.Join("; ", others.Select(finding => finding.Id + " at " + finding.Path + ": " + finding.Message))}");
        foreach (var finding in findings) Assert.False(finding.Message.EndsWith('.'), "no full stop at the end: " + finding.Message);
    }

    /// <summary>The row without its marks, and where they were.</summary>
    public static (string Json, (int Start, int Length)[] Marks) Strip(string marked)
    {
        var json = new StringBuilder();
        var marks = new List<(int, int)>();
        int? start = null;
        for (var i = 0; i < marked.Length; i++)
        {
            if (string.CompareOrdinal(marked, i, start is null ? Open : Close, 0, 2) != 0)
            {
                json.Append(marked[i]);
                continue;
            }
            if (start is { } from) marks.Add((from, json.Length - from));
            start = start is null ? json.Length : null;
            i++;
        }
        return (json.ToString(), marks.ToArray());
    }

    private static bool IsLoud(Finding finding) => Catalogue.Find(finding.Id)!.Severity != RuleSeverity.Info;

    private static (int Start, int Length) Span(LinePlace place) => (place.Start, place.Length);

    private static string Show(string json, IEnumerable<(int Start, int Length)> spans) =>
        "[" + string.Join(", ", spans.Select(span => span.Start + ":" + json.Substring(span.Start, span.Length))) + "]";
}
