using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace EcsGen.Sequences;

/// <summary>What earlier calls of a recording answered, to fill in what a later one names in words: <c>(task ARN)</c>, <c>&lt;task id&gt;</c>, <c>…/service/&lt;id&gt;</c>.</summary>
internal sealed partial class Recall
{
    private readonly List<string> revisions = [];

    public string? Task { get; private set; }

    /// <summary>Takes note of an answer.</summary>
    public void Note(JsonObject answer)
    {
        Task = (string?)answer["tasks"]?.AsArray().FirstOrDefault()?["taskArn"] ?? Task;
        if ((string?)answer["service"]?["currentServiceRevisions"]?.AsArray().FirstOrDefault()?["arn"] is { } arn && !revisions.Contains(arn)) revisions.Add(arn);
    }

    /// <summary>The request with what it names in words filled in, and without what was not recorded of it.</summary>
    public JsonNode? Fill(JsonNode? request)
    {
        switch (request)
        {
            case JsonObject members:
                return new JsonObject(members.Where(member => !member.Key.StartsWith('(')).Select(member => KeyValuePair.Create(member.Key, Fill(member.Value))));
            case JsonArray items:
                return new JsonArray(items.Select(Fill).ToArray());
            case JsonValue value when value.TryGetValue<string>(out var text):
                return JsonValue.Create(Fill(text));
            default:
                return request?.DeepClone();
        }
    }

    private string Fill(string text)
    {
        if (TaskArn().IsMatch(text)) return Task ?? text;
        if (Task is not null && text.Contains("<task id>", StringComparison.Ordinal)) return text.Replace("<task id>", Task[(Task.LastIndexOf('/') + 1)..], StringComparison.Ordinal);
        if (!text.Contains("service-revision/", StringComparison.Ordinal) || revisions.Count == 0) return text;
        return text.EndsWith("<old id>", StringComparison.Ordinal) ? revisions[0] : text.EndsWith("id>", StringComparison.Ordinal) ? revisions[^1] : text;
    }

    [GeneratedRegex("^[(<](the )?task ARN[)>]$")]
    private static partial Regex TaskArn();
}
