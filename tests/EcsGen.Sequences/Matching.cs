using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace EcsGen.Sequences;

/// <summary>
/// Whether an answer has what a recording shows of it. Keys are paths (<c>deployments[0].rolloutState</c>, <c>requiresAttributes.names(set)</c>, <c>clusters(count)</c>); <c>(absent)</c> must not be there; texts with
/// &lt;…&gt;, (…) or … in them stand for anything.
/// </summary>
internal static class Matching
{
    private const string ShowsNone = ", and AWS shows none";
    private const string EmptyAndNone = ": nothing and not []";

    /// <param name="expected">What was recorded.</param>
    /// <param name="actual">The answer.</param>
    /// <param name="fillsLists">Whether it was recorded through a client that writes a list that is not there as an empty one.</param>
    /// <param name="isOld">Whether the recording is of a time when some members did not exist: that one was absent then says nothing.</param>
    public static string Differences(JsonNode? expected, JsonNode? actual, bool isOld = false, bool fillsLists = false)
    {
        var differences = new List<string>();
        Compare(expected, actual, "", differences);
        if (isOld) differences.RemoveAll(difference => difference.EndsWith(ShowsNone, StringComparison.Ordinal));
        if (fillsLists) differences.RemoveAll(difference => difference.EndsWith(EmptyAndNone, StringComparison.Ordinal));
        return string.Join("; ", differences);
    }

    private static void Compare(JsonNode? expected, JsonNode? actual, string path, List<string> differences)
    {
        switch (expected)
        {
            case null: return;
            case JsonObject members:
                foreach (var (key, value) in members) CompareMember(key, value, actual, path, differences);
                return;
            case JsonArray items:
                CompareItems(items, actual as JsonArray, path, differences);
                return;
        }
        if (IsWild(expected)) return;
        if (Same(expected, actual)) return;
        differences.Add($"{path}: {Show(actual)} and not {Show(expected)}");
    }

    private static void CompareMember(string key, JsonNode? expected, JsonNode? actual, string path, List<string> differences)
    {
        if (key.StartsWith('(') || key.Contains('…', StringComparison.Ordinal)) return;
        var asSet = key.EndsWith("(set)", StringComparison.Ordinal);
        var asCount = key.EndsWith("(count)", StringComparison.Ordinal);
        var plain = asSet ? key[..^5] : asCount ? key[..^7] : key;
        if (plain.Contains('(', StringComparison.Ordinal)) return;
        if (path.Length == 0 && plain.StartsWith("events[:", StringComparison.Ordinal))
        {
            CompareEvents(expected as JsonArray ?? [], actual?["service"]?["events"] as JsonArray ?? [], differences);
            return;
        }
        // some recordings show members of the service beside it
        var found = Follow(actual, plain) ?? (path.Length == 0 ? Follow(actual?["service"], plain) : null);
        var at = path.Length == 0 ? key : path + "." + key;
        if (expected is JsonValue text && text.TryGetValue<string>(out var word) && word == "(absent)")
        {
            if (found is not null) differences.Add($"{at}: {Show(found)}{ShowsNone}");
        }
        else if (asCount) Compare(expected, found is JsonArray list ? list.Count : 0, at, differences);
        else if (asSet) CompareItems(Sorted(expected), Sorted(found), at, differences);
        else Compare(expected, found, at, differences);
    }

    private static void CompareItems(JsonArray? expected, JsonArray? actual, string path, List<string> differences)
    {
        if (expected is null) return;
        if (expected.Count != (actual?.Count ?? -1))
        {
            differences.Add($"{path}: {Show(actual)} and not {Show(expected)}");
            return;
        }
        for (var i = 0; i < expected.Count; i++) Compare(expected[i], actual![i], $"{path}[{i}]", differences);
    }

    // the newest ones, their ids aside
    private static void CompareEvents(JsonArray expected, JsonArray actual, List<string> differences)
    {
        for (var i = 0; i < expected.Count; i++)
        {
            var seen = i < actual.Count ? Texts.Masked((string)actual[i]!["message"]!) : "nothing";
            if (seen != Texts.Masked((string)expected[i]!)) differences.Add($"event {i}: {seen} and not {Texts.Masked((string)expected[i]!)}");
        }
    }

    private static JsonArray? Sorted(JsonNode? node) =>
        node is JsonArray list ? new JsonArray(list.Select(item => item?.DeepClone()).OrderBy(item => item?.ToJsonString(), StringComparer.Ordinal).ToArray()) : null;

    private static JsonNode? Follow(JsonNode? node, string path)
    {
        foreach (var step in path.Split('.'))
        {
            var bracket = step.IndexOf('[', StringComparison.Ordinal);
            var name = bracket < 0 ? step : step[..bracket];
            if (name == "names" && node is JsonArray list)
            {
                node = new JsonArray(list.Select(item => item?["name"]?.DeepClone()).ToArray());
                continue;
            }
            node = (node as JsonObject)?[name];
            if (bracket >= 0 && int.TryParse(step[(bracket + 1)..^1], out var index)) node = node is JsonArray items && index < items.Count ? items[index] : null;
        }
        return node;
    }

    private static bool IsWild(JsonNode node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text)
        && (text.StartsWith('(') || text.Contains('<', StringComparison.Ordinal) || text.Contains('…', StringComparison.Ordinal) || text.Contains("one entry per", StringComparison.Ordinal));

    private static bool Same(JsonNode expected, JsonNode? actual) =>
        JsonNode.DeepEquals(expected, actual)
        || double.TryParse(expected.ToString(), out var left) && double.TryParse(actual?.ToString(), out var right) && expected.GetValueKind() == actual!.GetValueKind() && left == right;

    private static string Show(JsonNode? node) => node?.ToJsonString() ?? "nothing";
}
