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
        if (Obstacle(item) is { } obstacle) return new Verdict(name, Outcome.Skipped, obstacle);
        if (Wire.Find(operation) is not { } method) return new Verdict(name, Outcome.Skipped, "the double has no such operation");
        return Play(name, item, method, []);
    }

    // what the recording itself says against being played
    private static string? Obstacle(JsonObject item)
    {
        var note = Text(item["note"]) ?? "";
        if (note.Contains("doubtful", StringComparison.Ordinal)) return "the recording is in doubt: " + note;
        if (note.StartsWith("documentation", StringComparison.Ordinal)) return note;
        var refusesTasks = Text(item["errorType"]) == "ClusterContainsTasksException";
        var setup = item["setup"]?.ToJsonString() ?? "";
        return refusesTasks && !setup.Contains("RunTask", StringComparison.Ordinal) && !DesiresTasks().IsMatch(setup) ? "the refusal is about a task, and none is in the setup" : null;
    }

    // what the double does not simulate and the case does not look at is allowed
    private static Verdict Play(string name, JsonObject item, MethodInfo method, string[] allowed)
    {
        var time = Time(item);
        var ecs = new EcsSimulator(new EcsOptions { Behaviour = time is { } day ? EcsBehaviour.AsOf(day) : EcsBehaviour.Newest, Allow = allowed });
        try
        {
            var recall = new Recall();
            if (Prepare(ecs, item, recall) is { } obstacle) return new Verdict(name, Outcome.Skipped, obstacle);
            var answer = Wire.Call(ecs, method, recall.Fill(item["request"]));
            if (Text(item["outcome"]) == "refused") return new Verdict(name, Outcome.Failed, $"accepted; AWS: {Text(item["errorType"])} {Text(item["message"])}");
            // a member that was not there then is there now
            var differences = Matching.Differences(item["responseSubset"], answer, time is not null, FillsLists(item));
            if (differences.Length > 0 && Text(item["requestOrigin"])?.StartsWith("stored-response", StringComparison.Ordinal) == true) differences = Later(ecs, item, time is not null);
            return differences.Length > 0 ? new Verdict(name, Outcome.Failed, differences) : new Verdict(name, Outcome.Passed);
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

    // Step Functions, which is what these were recorded through
    private static bool FillsLists(JsonObject item) => Text(item["source"])?.Contains("test_ecs_task_service", StringComparison.Ordinal) == true;

    // the answer is what was stored of the service at some later time: it has to be so at one
    private static string Later(EcsSimulator ecs, JsonObject item, bool isOld)
    {
        var request = item["request"]!.AsObject();
        var cluster = Text(request["cluster"]) ?? "default";
        if (Text(request["launchType"]) == "EC2") ecs.AddInstances(cluster, "m5.large", 3);
        var scene = new ServiceScene(ecs, cluster, Text(request["serviceName"])!);
        var differences = "";
        ecs.RunUntil(() => (differences = Matching.Differences(item["responseSubset"], new JsonObject { ["service"] = Wire.ToJson(scene.Service) }, isOld)).Length == 0, TimeSpan.FromMinutes(10));
        return differences;
    }

    // a recording that is of an earlier time says so
    private static DateOnly? Time(JsonObject item)
    {
        var note = Text(item["note"]) ?? "";
        if (note.Contains("of that time", StringComparison.Ordinal) || note.Contains("of its time", StringComparison.Ordinal) || note.Contains("dated list", StringComparison.Ordinal)) return new DateOnly(2024, 12, 1);
        // deployments without a rollout state are older than it
        return item["responseSubset"]?["deployments"] is JsonArray { Count: > 0 } deployments && deployments[0]?["rolloutState"] is null ? new DateOnly(2020, 1, 1) : null;
    }

    private static string? Prepare(EcsSimulator ecs, JsonObject item, Recall recall)
    {
        var request = item["request"] as JsonObject ?? [];
        var scene = new Scene(ecs, request, item["responseSubset"]);
        foreach (var step in item["setup"]?.AsArray() ?? [])
        {
            var operation = Text(step!["op"])!;
            if (Wire.Find(operation) is not { } method) return $"the double has no {operation}, which the setup needs";
            if (step["request"] is not JsonObject setup)
            {
                if (NotRecorded().Match(Text(step["request"]) ?? "") is not { Success: true } definition) return $"setup {operation} is not recorded";
                scene.Define(definition.Groups[1].Value);
                continue;
            }
            try
            {
                Texts.Behave(ecs, setup);
                WaitForName(ecs, operation, setup);
                recall.Note(Wire.Call(ecs, method, recall.Fill(setup)));
            }
            catch (EcsException exception)
            {
                return $"setup {operation} is refused: {exception.Message}";
            }
        }
        Wait(ecs, Text(item["note"]) ?? "");
        // what is recorded as accepted had all that it needs, whether the setup says so or not
        try
        {
            if (Text(item["outcome"]) != "refused") scene.Complete(Text(item["op"])!, recall);
            return null;
        }
        catch (EcsException exception)
        {
            return $"what the call needs is refused today: {exception.Message}";
        }
    }

    // the name of a deleted service is free once it is INACTIVE
    private static void WaitForName(EcsSimulator ecs, string operation, JsonObject setup)
    {
        if (operation != "CreateService") return;
        var request = new Testing.Api.Requests.DescribeServicesRequest { Cluster = Text(setup["cluster"]), Services = [Text(setup["serviceName"]) ?? ""] };
        if (ecs.DescribeClusters(new Testing.Api.Requests.DescribeClustersRequest { Clusters = [request.Cluster ?? "default"] }).Clusters.Count == 0) return;
        ecs.RunUntil(() => ecs.DescribeServices(request).Services is not [{ Status: "DRAINING" }], TimeSpan.FromMinutes(10));
    }

    // a note says how long after the setup the call was made
    private static void Wait(EcsSimulator ecs, string note)
    {
        if (note.Contains("reached STOPPED", StringComparison.Ordinal)) ecs.RunUntilIdle();
        if (Later().Match(note) is { Success: true } later) ecs.Advance(TimeSpan.FromSeconds(later.Groups[1].Value == "a" ? 75 : int.Parse(later.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [GeneratedRegex("\"desiredCount\":[1-9]")]
    private static partial Regex DesiresTasks();

    [GeneratedRegex("^\\(not recorded: ([A-Za-z0-9_:.-]+)\\)$")]
    private static partial Regex NotRecorded();

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
