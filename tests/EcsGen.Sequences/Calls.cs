using System;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Text.Json.Nodes;
using EcsGen.Testing;

namespace EcsGen.Sequences;

/// <summary>A call with what was made before it, and the answer that was recorded: refused with an exception and a text, or accepted with a part of the answer.</summary>
internal static partial class Calls
{
    public static Verdict Play(string line)
    {
        var item = JsonNode.Parse(line)!.AsObject();
        var operation = Text(item["op"])!;
        var name = $"{Text(item["id"])} ({operation})";
        if (item["runnable"]?.GetValue<bool>() == false) return new Verdict(name, Outcome.Skipped, "not runnable");
        if (Wire.Find(operation) is not { } method) return new Verdict(name, Outcome.Skipped, "the double has no such operation");
        return Play(name, item, method, []);
    }

    // what the double does not simulate and the case does not look at is allowed
    private static Verdict Play(string name, JsonObject item, MethodInfo method, string[] allowed)
    {
        var dated = Text(item["note"])?.Contains("of that time", StringComparison.Ordinal) == true;
        var ecs = new EcsSimulator(new EcsOptions { Behaviour = dated ? EcsBehaviour.AsOf(new DateOnly(2024, 12, 1)) : EcsBehaviour.Newest, Allow = allowed });
        try
        {
            if (Prepare(ecs, item) is { } obstacle) return new Verdict(name, Outcome.Skipped, obstacle);
            var answer = Wire.Call(ecs, method, item["request"]);
            if (Text(item["outcome"]) == "refused") return new Verdict(name, Outcome.Failed, $"accepted; AWS: {Text(item["errorType"])} {Text(item["message"])}");
            return Matching.Differences(item["responseSubset"], answer) is { Length: > 0 } differences ? new Verdict(name, Outcome.Failed, differences) : new Verdict(name, Outcome.Passed);
        }
        catch (EcsException exception)
        {
            return Judge(name, item, exception);
        }
        catch (NotSimulatedException exception) when (allowed.Length < 10)
        {
            return Play(name, item, method, [.. allowed, exception.Feature]);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new Verdict(name, Outcome.Failed, $"{exception.GetType().Name}: {exception.Message}");
        }
    }

    private static string? Prepare(EcsSimulator ecs, JsonObject item)
    {
        foreach (var step in item["setup"]?.AsArray() ?? [])
        {
            var operation = Text(step!["op"])!;
            if (step["request"] is not JsonObject request) return $"setup {operation} is not recorded";
            if (Wire.Find(operation) is not { } method) return $"the double has no {operation}, which the setup needs";
            try
            {
                Texts.Behave(ecs, request);
                Wire.Call(ecs, method, request);
            }
            catch (EcsException exception)
            {
                return $"setup {operation} is refused: {exception.Message}";
            }
        }
        Wait(ecs, Text(item["note"]) ?? "");
        if (Text(item["outcome"]) != "refused" && Text(item["request"]?["taskDefinition"]) is { } wanted && !Knows(ecs, wanted)) return $"the definition {wanted} is not recorded";
        // what is recorded as accepted had its cluster, whether the setup says so or not
        if (Text(item["outcome"]) != "refused" && Text(item["request"]?["cluster"]) is { } cluster && Text(item["op"]) is "RunTask" or "CreateService")
            ecs.CreateCluster(cluster[(cluster.LastIndexOf('/') + 1)..]);
        return null;
    }

    private static bool Knows(EcsSimulator ecs, string definition)
    {
        try
        {
            ecs.DescribeTaskDefinition(new Testing.Api.Requests.DescribeTaskDefinitionRequest { TaskDefinition = definition });
            return true;
        }
        catch (ClientException)
        {
            return false;
        }
    }

    // a note says how long after the setup the call was made
    private static void Wait(EcsSimulator ecs, string note)
    {
        if (note.Contains("reached STOPPED", StringComparison.Ordinal)) ecs.RunUntilIdle();
        if (Later().Match(note) is { Success: true } later) ecs.Advance(TimeSpan.FromSeconds(later.Groups[1].Value == "a" ? 75 : int.Parse(later.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [GeneratedRegex("about (a|[0-9]+) (?:minute|s) after")]
    private static partial Regex Later();

    private static Verdict Judge(string name, JsonObject item, EcsException exception)
    {
        var said = $"{exception.ErrorCode} {exception.Message}";
        if (Text(item["outcome"]) != "refused") return new Verdict(name, Outcome.Failed, $"refused with {said}");
        var type = Text(item["errorType"]);
        var message = Text(item["message"]);
        var same = message is null || Text(item["messageMatch"]) switch
        {
            "exact" => exception.Message == message,
            "none" => true,
            _ => exception.Message.Contains(message, StringComparison.Ordinal),
        };
        return type == exception.ErrorCode && same ? new Verdict(name, Outcome.Passed) : new Verdict(name, Outcome.Failed, $"{said}\n          AWS:    {type} {message}");
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
