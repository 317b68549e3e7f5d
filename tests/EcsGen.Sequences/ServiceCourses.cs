using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EcsGen.Testing;
using EcsGen.Testing.Api.Requests;

namespace EcsGen.Sequences;

/// <summary>
/// The course of a service: steps in words (<c>UpdateService desiredCount 1, first look</c>; <c>poll: running</c>) or by operation (<c>UpdateService_1</c>), each with what was seen of the service then.
/// A poll is a look at a time that is not known, so the state has to come; any other look is right after the call.
/// </summary>
internal sealed partial class ServiceCourses
{
    private const string Cluster = "c";

    private readonly EcsSimulator ecs;
    private readonly ServiceScene scene;
    private readonly List<string> differences = [];
    private readonly Dictionary<string, string> deployments = new(StringComparer.Ordinal);
    private readonly List<string> recorded = [];

    private ServiceCourses(DateOnly? asOf)
    {
        ecs = new EcsSimulator(new EcsOptions { Behaviour = asOf is { } day ? EcsBehaviour.AsOf(day) : EcsBehaviour.Newest });
        scene = new ServiceScene(ecs, Cluster, "svc");
        ecs.CreateCluster(Cluster);
    }

    // a recording without a date may be of an earlier time, which its own words then say
    public static Verdict Play(string name, JsonObject item)
    {
        var today = Play(name, item, null);
        if (today.Outcome != Outcome.Failed || item["date"] is not null || (string?)item["kind"] != "service") return today;
        var earlier = Play(name, item, new DateOnly(2022, 1, 1));
        return earlier.Outcome == Outcome.Passed ? earlier with { Detail = "as of 2022; today: " + today.Detail } : today;
    }

    private static Verdict Play(string name, JsonObject item, DateOnly? asOf)
    {
        var states = item["states"]!.AsArray().Select(state => state!.AsObject()).ToList();
        var shown = states.Select(state => (state["deployments"] as JsonArray)?.FirstOrDefault()).FirstOrDefault(deployment => deployment is not null);
        var course = new ServiceCourses(shown is not null && shown["rolloutState"] is null ? new DateOnly(2020, 1, 1) : asOf);
        course.recorded.AddRange((item["eventsOldestFirst"] as JsonArray ?? []).Select(one => Texts.Masked((string)one!["message"]!)));
        course.LeaveOutFault();
        foreach (var state in states)
            if (course.Do(state, state == states[0]) is { } obstacle)
                return new Verdict(name, Outcome.Skipped, obstacle);
        course.Events();
        return course.differences.Count == 0 ? new Verdict(name, Outcome.Passed) : new Verdict(name, Outcome.Failed, string.Join("; ", course.differences));
    }

    private string? Do(JsonObject state, bool isFirst)
    {
        var step = (string?)state["step"] ?? (string)state["op"]!;
        try
        {
            Await(step, state);
            if (isFirst && state["op"] is not null) Before(state);
            else if (!Act(step, state)) return $"the step '{step}' is not understood";
        }
        catch (EcsException exception)
        {
            differences.Add($"{step}: refused with {exception.ErrorCode} {exception.Message}");
            return null;
        }
        var seen = "";
        if (IsLook(step)) ecs.RunUntil(() => (seen = Differences(state)).Length == 0, TimeSpan.FromMinutes(10));
        else seen = Differences(state);
        if (seen.Length > 0) differences.Add($"{step}: {seen}");
        Remember(state);
        return null;
    }

    private static bool IsLook(string step) => step.StartsWith("poll", StringComparison.Ordinal) || step.StartsWith("last look", StringComparison.Ordinal) || step.StartsWith("Describe", StringComparison.Ordinal);

    private bool Act(string step, JsonObject state)
    {
        if (IsLook(step)) return true;
        if (step.StartsWith("CreateService", StringComparison.Ordinal)) return Create(step);
        if (step.StartsWith("UpdateService", StringComparison.Ordinal)) return Update(step, state);
        if (step.StartsWith("StopTask", StringComparison.Ordinal)) return Stop(step);
        if (!step.StartsWith("DeleteService", StringComparison.Ordinal)) return false;
        scene.Call("DeleteService", new JsonObject { ["force"] = step.Contains("force", StringComparison.Ordinal) || (int?)state["service"]?["runningCount"] > 0 });
        return true;
    }

    private bool Create(string step)
    {
        var isFargate = !step.Contains("EC2", StringComparison.Ordinal);
        var newest = Revision().Match(step) is { Success: true } revision ? int.Parse(revision.Groups[1].Value, CultureInfo.InvariantCulture) : 1;
        for (var i = 0; i < newest; i++) scene.Register("svc", isFargate);
        var request = new JsonObject { ["taskDefinition"] = $"svc:{newest}", ["desiredCount"] = Number("desiredCount", step) ?? 1, ["availabilityZoneRebalancing"] = "DISABLED", ["deploymentConfiguration"] = new JsonObject { ["minimumHealthyPercent"] = 0, ["maximumPercent"] = 100 } };
        scene.Call("CreateService", isFargate ? ServiceScene.Fargate(request) : request, "serviceName");
        return true;
    }

    // "_1" is by operation: what was asked shows in the answer
    private bool Update(string step, JsonObject state)
    {
        // calls come seconds apart; two in the same instant would be one change to the scheduler
        ecs.Advance(TimeSpan.FromSeconds(1));
        var request = new JsonObject();
        var desired = Number("desiredCount", step) ?? (state["op"] is null ? null : (int?)state["service"]?["desiredCount"]);
        if (desired is not null) request["desiredCount"] = desired;
        if (Revision().Match(step) is { Success: true } revision) request["taskDefinition"] = "svc:" + revision.Groups[1].Value;
        if (step.Contains("forceNewDeployment", StringComparison.Ordinal)) request["forceNewDeployment"] = true;
        if (request.Count == 0) return false;
        scene.Call("UpdateService", request);
        return true;
    }

    private bool Stop(string step)
    {
        if (scene.Tasks.Count == 0) return false;
        ecs.StopTask(new StopTaskRequest { Cluster = Cluster, Task = scene.Tasks[0], Reason = step });
        return true;
    }

    // a service that is found as it is: its events say what it has been through, and what it takes for them is done again
    private void Before(JsonObject state)
    {
        var events = (state["events(newest first)"] as JsonArray ?? []).Select(text => Texts.Masked((string)text!)).Reverse().ToList();
        var desired = (int?)state["service"]?["desiredCount"] ?? 0;
        if (events.Exists(text => text.Contains("taskSet ", StringComparison.Ordinal))) scene.Create(desired, hasTaskSet: true);
        else if (events.Exists(text => text.Contains("No Container Instances", StringComparison.Ordinal))) Unplaced(events);
        else scene.Create(desired);
    }

    // on a cluster without instances a steady state is one of no tasks
    private void Unplaced(List<string> events)
    {
        scene.Register("stand-in", isFargate: false);
        scene.Call("CreateService", new JsonObject { ["taskDefinition"] = "stand-in", ["desiredCount"] = events[0].Contains("unable", StringComparison.Ordinal) ? 1 : 0 }, "serviceName");
        foreach (var text in events)
        {
            if (text.Contains("deployment completed", StringComparison.Ordinal)) continue;
            var desired = text.Contains("unable to place", StringComparison.Ordinal) ? 1 : 0;
            if (scene.Service.DesiredCount != desired) scene.Call("UpdateService", new JsonObject { ["desiredCount"] = desired });
            var before = scene.Events.Count;
            ecs.RunUntil(() => scene.Events.Count > before && Texts.Masked(scene.Events[^1]) == text, TimeSpan.FromMinutes(20));
        }
    }

    private string Differences(JsonObject state)
    {
        var found = new List<string>();
        var service = scene.Service;
        Compare("", state["service"], Wire.ToJson(service), found);
        var wanted = (state["deployments"] as JsonArray ?? []).ToList();
        if (wanted.Count != service.Deployments.Count) found.Add($"{service.Deployments.Count} deployments and not {wanted.Count}");
        for (var i = 0; i < Math.Min(wanted.Count, service.Deployments.Count); i++) Compare($"deployments[{i}].", wanted[i], Wire.ToJson(service.Deployments[i]), found);
        var events = (state["events(newest first)"] as JsonArray)?.Select(text => Texts.Masked((string)text!)).ToList();
        if (events is not null && !scene.Events.Reverse().Select(Texts.Masked).Take(events.Count).SequenceEqual(events)) found.Add("events " + string.Join(" | ", scene.Events.Reverse().Select(Texts.Masked)));
        return string.Join(", ", found);
    }

    private void Compare(string at, JsonNode? wanted, JsonNode? seen, List<string> found)
    {
        foreach (var (member, value) in wanted?.AsObject() ?? [])
        {
            var actual = member == "deployment" ? Known((string)value!, (string)seen!["id"]!) : seen?[member]?.ToString();
            var expected = member.EndsWith("Reason", StringComparison.Ordinal) ? Texts.Masked(value!.ToString()) : value?.ToString();
            if (member.EndsWith("Reason", StringComparison.Ordinal)) actual = Texts.Masked(actual ?? "");
            if (value is not null && actual != expected) found.Add($"{at}{member} {actual ?? "nothing"} and not {expected}");
        }
    }

    // a letter stands for the deployment that it was first seen with
    private string Known(string letter, string id) => deployments.TryGetValue(letter, out var known) ? known == id ? letter : "another deployment" : deployments.ContainsValue(id) ? "one seen before" : letter;

    private void Remember(JsonObject state)
    {
        var service = scene.Service;
        foreach (var (wanted, i) in (state["deployments"] as JsonArray ?? []).Select((wanted, i) => (wanted, i)))
            if ((string?)wanted?["deployment"] is { } letter && i < service.Deployments.Count) deployments.TryAdd(letter, service.Deployments[i].Id!);
    }

    // the call came some time after the look before it: when what it shows of deployments that were there had come, and the steady state that is recorded before it
    private void Await(string step, JsonObject state)
    {
        if (IsLook(step) || deployments.Count == 0) return;
        var wanted = (state["deployments"] as JsonArray ?? []).Where(one => (string?)one?["deployment"] is { } letter && deployments.ContainsKey(letter)).ToDictionary(one => deployments[(string)one!["deployment"]!], one => (string?)one!["rolloutState"]);
        ecs.RunUntil(() => scene.Service.Deployments.All(deployment => !wanted.TryGetValue(deployment.Id!, out var rollout) || rollout == deployment.RolloutState), TimeSpan.FromMinutes(2));
        var next = Matched();
        if (next < recorded.Count && recorded[next].EndsWith("has reached a steady state.", StringComparison.Ordinal)) ecs.RunUntil(() => Matched() > next, TimeSpan.FromMinutes(2));
    }

    // one fault of the real scheduler is not copied: with two fresh deployments it started a task of the old one and stopped it again
    private void LeaveOutFault()
    {
        var fault = recorded.FindIndex(text => text.EndsWith("stopped 1 pending tasks.", StringComparison.Ordinal));
        if (fault > 0) recorded.RemoveRange(fault - 1, 2);
    }

    // how many of the recorded events have come, in their order
    private int Matched()
    {
        var matched = 0;
        foreach (var text in scene.Service.Status == "INACTIVE" ? [] : scene.Events.Select(Texts.Masked))
            if (matched < recorded.Count && recorded[matched] == text)
                matched++;
        return matched;
    }

    private void Events()
    {
        if (recorded.Count > 0 && Matched() is var matched && matched < recorded.Count)
            differences.Add($"no event '{recorded[matched]}' in its place: {string.Join(" | ", scene.Events.Select(Texts.Masked))}");
    }

    private static int? Number(string name, string step) => Regex.Match(step, name + " ([0-9]+)") is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(":([0-9]+)\\b")]
    private static partial Regex Revision();
}
