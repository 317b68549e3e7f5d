using System;
using System.Linq;
using System.Text.Json.Nodes;
using EcsGen.Testing;

namespace EcsGen.Sequences;

/// <summary>A call with what was made before it, and the answer that was recorded: refused with an exception and a text, or accepted with a part of the answer.</summary>
internal static class Calls
{
    public static Verdict Play(string line)
    {
        var item = JsonNode.Parse(line)!.AsObject();
        var operation = Text(item["op"])!;
        var name = $"{Text(item["id"])} ({operation})";
        if (item["runnable"]?.GetValue<bool>() == false) return new Verdict(name, Outcome.Skipped, "not runnable");
        if (Wire.Find(operation) is not { } method) return new Verdict(name, Outcome.Skipped, "the double has no such operation");
        var ecs = new EcsSimulator();
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
                Wire.Call(ecs, method, request);
            }
            catch (EcsException exception)
            {
                return $"setup {operation} is refused: {exception.Message}";
            }
        }
        // what is recorded as accepted had its cluster, whether the setup says so or not
        if (Text(item["outcome"]) != "refused" && Text(item["request"]?["cluster"]) is { } cluster && Text(item["op"]) is "RunTask" or "CreateService")
            ecs.CreateCluster(cluster[(cluster.LastIndexOf('/') + 1)..]);
        return null;
    }

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
