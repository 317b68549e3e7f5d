using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EcsGen.Testing;

namespace EcsGen.Sequences;

/// <summary>
/// What a recording says in words of an answer, held against the answer: <c>revision 2, tags []</c>, <c>ACTIVE, previousStatus INACTIVE</c>, <c>failures MISSING</c>, <c>[:2, :1]</c>,
/// <c>ClientException Cluster was not ACTIVE.</c> Words that it does not know are not judged.
/// </summary>
internal static partial class Expectations
{
    private static readonly Dictionary<string, int> Numbers = new(StringComparer.Ordinal) { ["one"] = 1, ["two"] = 2, ["three"] = 3 };

    /// <summary>What differs, and how many of the words were held against the answer.</summary>
    public static (List<string> Differences, int Judged) Judge(string text, JsonObject? answer, EcsException? refusal)
    {
        var differences = new List<string>();
        if (Refusal().Match(text) is { Success: true } refused) return (JudgeRefusal(refused, text, refusal, differences), 1);
        if (refusal is not null) return ([$"refused: {refusal.ErrorCode} {refusal.Message}"], 1);
        var judged = 0;
        foreach (var part in text.Split([", ", "; "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (Part(part, answer!, differences))
                judged++;
        if (Arns().Match(text) is { Success: true } list)
        {
            judged++;
            var wanted = list.Groups[1].Value.Split(", ");
            var seen = answer!.FirstOrDefault(member => member.Value is JsonArray).Value!.AsArray().Select(arn => (string)arn!).ToList();
            if (wanted.Length != seen.Count || wanted.Where((end, i) => !seen[i].EndsWith(end, StringComparison.Ordinal)).Any()) differences.Add($"[{string.Join(", ", seen)}] and not {list.Value}");
        }
        return (differences, judged);
    }

    private static List<string> JudgeRefusal(Match expected, string text, EcsException? refusal, List<string> differences)
    {
        if (refusal is null)
        {
            differences.Add("accepted and not " + text);
            return differences;
        }
        if (expected.Groups["type"] is { Success: true } type && type.Value != refusal.ErrorCode) differences.Add($"{refusal.ErrorCode} and not {type.Value}");
        var message = expected.Groups["message"].Value.Trim(' ', '…');
        if (expected.Groups["type"].Success && !text.StartsWith("refused", StringComparison.Ordinal) && message.Length > 0 && !message.StartsWith(',') && !refusal.Message.Contains(message, StringComparison.Ordinal))
            differences.Add($"'{refusal.Message}' and not '{message}'");
        return differences;
    }

    private static bool Part(string part, JsonObject answer, List<string> differences)
    {
        if (FailureText().Match(part) is { Success: true } failure) return Failures(failure, part, answer, differences);
        if (Status().Match(part) is { Success: true } status) return Value("status", status.Groups[1].Value, answer, differences);
        if (Absent().Match(part) is { Success: true } absent) return Presence(absent.Groups[1].Value, false, answer, differences);
        if (Set().Match(part) is { Success: true } set) return Presence(set.Groups[1].Value, true, answer, differences);
        if (CountOf().Match(part) is { Success: true } count && Find(answer, count.Groups[2].Value) is JsonArray items)
        {
            if (items.Count != int.Parse(count.Groups[1].Value, CultureInfo.InvariantCulture)) differences.Add($"{items.Count} and not {part}");
            return true;
        }
        if (Empty().Match(part) is { Success: true } empty)
        {
            if (Find(answer, empty.Groups[1].Value) is JsonArray { Count: > 0 } filled) differences.Add($"{filled.ToJsonString()} and not {part}");
            return true;
        }
        return Pair().Match(part) is { Success: true } pair && (part.StartsWith("settings", StringComparison.Ordinal) ? Value("value", pair.Groups[2].Value, new JsonObject { ["settings"] = Find(answer, "settings")?.DeepClone() }, differences) : Value(pair.Groups[1].Value, pair.Groups[2].Value, answer, differences));
    }

    private static bool Failures(Match expected, string part, JsonObject answer, List<string> differences)
    {
        var failures = answer["failures"] as JsonArray ?? [];
        if (Numbers.TryGetValue(expected.Groups[1].Value, out var count) && failures.Count != count) differences.Add($"{failures.Count} failures and not {part}");
        else if (failures.Count == 0) differences.Add("no failure and not " + part);
        if (part.Contains("MISSING", StringComparison.Ordinal) && (string?)failures.FirstOrDefault()?["reason"] != "MISSING") differences.Add($"{failures.ToJsonString()} and not MISSING");
        if (part.Contains("identifier is invalid", StringComparison.Ordinal) && failures.FirstOrDefault()?["reason"]?.ToString().Contains("identifier is invalid", StringComparison.Ordinal) != true) differences.Add($"{failures.ToJsonString()} and not {part}");
        return true;
    }

    private static bool Value(string member, string wanted, JsonObject answer, List<string> differences)
    {
        if (wanted is "unchanged" or "echoed" or "there" or "set") return wanted is "there" or "set" && Presence(member, true, answer, differences);
        if (Find(answer, member) is not { } seen) return false;
        if (seen.ToString() != wanted) differences.Add($"{member} {seen} and not {wanted}");
        return true;
    }

    private static bool Presence(string member, bool isThere, JsonObject answer, List<string> differences)
    {
        var seen = Find(answer, member) is { } found && found is not JsonArray { Count: 0 };
        if (seen != isThere) differences.Add($"{member} is {(seen ? "" : "not ")}there");
        return true;
    }

    /// <summary>The first member of that name, however deep.</summary>
    private static JsonNode? Find(JsonNode? node, string member) => node switch
    {
        JsonObject members => members[member] ?? members.Select(item => Find(item.Value, member)).FirstOrDefault(found => found is not null),
        JsonArray items => items.Select(item => Find(item, member)).FirstOrDefault(found => found is not null),
        _ => null,
    };

    [GeneratedRegex("^(?:refused, )?(?<type>[A-Z][A-Za-z]+Exception)(?<message>.*)$|^refused(?<message>.*)$")]
    private static partial Regex Refusal();

    [GeneratedRegex("(one|two|three)? ?failures?\\b")]
    private static partial Regex FailureText();

    [GeneratedRegex("^(?:still answers, )?(ACTIVE|INACTIVE|DRAINING|DELETE_IN_PROGRESS|PROVISIONING|STOPPED|REGISTERING)\\b")]
    private static partial Regex Status();

    [GeneratedRegex("^no ([a-z][A-Za-z]+)(?: member| yet)?$")]
    private static partial Regex Absent();

    [GeneratedRegex("^([a-z][A-Za-z]+) set$")]
    private static partial Regex Set();

    [GeneratedRegex("^([0-9]+) ([a-z][A-Za-z]+)$")]
    private static partial Regex CountOf();

    [GeneratedRegex("^([a-z][A-Za-z]+) \\[\\]")]
    private static partial Regex Empty();

    [GeneratedRegex("^([a-z][A-Za-z]+)(?: [a-z][A-Za-z]+)? ([A-Za-z0-9_.:-]+)(?: \\(.*| filled in)?$")]
    private static partial Regex Pair();

    [GeneratedRegex("\\[((?::[0-9]+(?:, )?)+)\\]")]
    private static partial Regex Arns();
}
