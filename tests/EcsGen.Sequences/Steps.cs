using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EcsGen.Testing;
using EcsGen.Testing.Api.Requests;

namespace EcsGen.Sequences;

/// <summary>
/// Calls one after the other that were written down in words, each with what was answered, in words too (<see cref="Words"/>, <see cref="Expectations"/>). A step that is not understood is left
/// out, and the verdict names it.
/// </summary>
internal sealed partial class Steps
{
    private readonly EcsSimulator ecs = new();
    private readonly List<string> differences = [];
    private readonly List<string> left = [];
    private readonly Dictionary<string, string> tasks = new(StringComparer.Ordinal);
    private (string Operation, JsonObject Request)? last;
    private int judged;

    public static Verdict Play(string name, JsonObject item)
    {
        var steps = new Steps();
        var written = item["steps"]!.AsArray().Select(step => ((string)step![0]!, (string)step[1]!)).ToList();
        steps.Set(written.Select(step => step.Item1));
        foreach (var (step, expected) in written) steps.Step(step, expected);
        if (steps.judged == 0) return new Verdict(name, Outcome.Skipped, "no step was understood");
        if (steps.differences.Count > 0) return new Verdict(name, Outcome.Failed, string.Join("; ", steps.differences));
        return new Verdict(name, Outcome.Passed, steps.left.Count == 0 ? "" : "without " + string.Join("; ", steps.left.Select(step => $"'{step}'")));
    }

    // what the calls need and do not make by themselves
    private void Set(IEnumerable<string> steps)
    {
        var all = string.Join('\n', steps);
        if (!all.Contains("RunTask", StringComparison.Ordinal)) return;
        ecs.CreateCluster(Words.Cluster);
        ecs.CreateCluster("other");
        Call("RegisterTaskDefinition", Words.Definition("main", ""));
    }

    private void Step(string step, string expected)
    {
        if (step.StartsWith("any textual change", StringComparison.Ordinal) && step.IndexOf(": ", StringComparison.Ordinal) is > 0 and var at)
            foreach (var change in step[(at + 2)..].Split(", ")) Do(step, change, Words.Changed(change) is { } request ? ("RunTask", request) : null, expected);
        else if (step == "the same again") Do(step, step, last, expected);
        else if (step.Contains("in another cluster", StringComparison.Ordinal)) Do(step, step, ("RunTask", InOther(Words.Run())), expected);
        else Calls(step, expected);
    }

    // "DeregisterTaskDefinition, RunTask T": the expectation is about the last one
    private void Calls(string step, string expected)
    {
        var parts = Operation().Matches(step);
        if (parts.Count == 0 || step.Contains("before the", StringComparison.Ordinal))
        {
            left.Add(step);
            return;
        }
        if (step.Contains("after STOPPED", StringComparison.Ordinal)) ecs.RunUntilIdle();
        for (var i = 0; i < parts.Count; i++)
        {
            var operation = parts[i].Value;
            var end = i + 1 < parts.Count ? parts[i + 1].Index : step.Length;
            var rest = step[(parts[i].Index + operation.Length)..end].Trim(' ', ',');
            var named = rest.Split(' ').Select(word => tasks.GetValueOrDefault(word)).FirstOrDefault(found => found is not null);
            var request = operation == "DeregisterTaskDefinition" && rest.Length == 0 && tasks.Count > 0 ? new JsonObject { ["taskDefinition"] = "main:1" }
                : operation == "DeleteTaskDefinitions" && rest.Length == 0 ? new JsonObject { ["taskDefinitions"] = new JsonArray("main:1") }
                : Words.Request(operation, rest, named);
            var call = request is null ? ((string, JsonObject)?)null : (operation, request);
            if (i + 1 < parts.Count && call is { } earlier) Call(earlier.Item1, earlier.Item2);
            else Do(step, step, call, expected);
        }
    }

    private void Do(string step, string words, (string Operation, JsonObject Request)? call, string expected)
    {
        if (call is not { } known)
        {
            left.Add(words);
            return;
        }
        if (known.Operation.StartsWith("Describe", StringComparison.Ordinal) && known.Request["include"] is null && expected.Contains("tags still there", StringComparison.Ordinal)) known.Request["include"] = new JsonArray("TAGS");
        last = known;
        JsonObject? answer = null;
        EcsException? refusal = null;
        try
        {
            answer = Call(known.Operation, known.Request);
        }
        catch (EcsException exception)
        {
            refusal = exception;
        }
        var (found, count) = Expectations.Judge(expected, answer, refusal);
        judged += count;
        var named = TaskName().Match(expected);
        if (named.Success && (answer?["tasks"] as JsonArray)?.FirstOrDefault()?["taskArn"] is { } arn)
        {
            judged++;
            if (tasks.TryAdd(named.Groups[1].Value, (string)arn!) is false && tasks[named.Groups[1].Value] != (string)arn!) found.Add("another task");
        }
        if (refusal is ConflictException conflict && named.Success && !conflict.ResourceIds.Contains(tasks[named.Groups[1].Value])) found.Add("the conflict names another task");
        differences.AddRange(found.Select(difference => $"{words}: {difference}"));
    }

    private JsonObject Call(string operation, JsonObject request) => Wire.Call(ecs, Wire.Find(operation)!, request);

    private static JsonObject InOther(JsonObject request)
    {
        request["cluster"] = "other";
        return request;
    }

    [GeneratedRegex("\\b(?:Create|Update|Delete|Describe|List|Register|Deregister|Run|Start|Stop|Put|Tag|Untag|Get)[A-Z][A-Za-z]+")]
    private static partial Regex Operation();

    [GeneratedRegex("task ([A-Z])\\b")]
    private static partial Regex TaskName();
}
