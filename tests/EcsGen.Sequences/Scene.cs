using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using EcsGen.Testing;
using EcsGen.Testing.Api.Requests;

namespace EcsGen.Sequences;

/// <summary>
/// What was there before a recorded call and is not in the recording: a cluster, a definition, a service with its tasks, a task. What is made up follows from the call and its answer, so that it can be played at all;
/// nothing of it is compared.
/// </summary>
internal sealed class Scene(EcsSimulator ecs, JsonObject request, JsonNode? answer)
{
    private string Cluster => Short((string?)request["cluster"]) is { Length: > 0 } name ? name : "default";

    /// <summary>Completes the scene for a call that was accepted.</summary>
    public void Complete(string operation, Recall recall)
    {
        if ((request["cluster"] is not null || operation is "RunTask" or "CreateService") && ecs.DescribeClusters(new DescribeClustersRequest { Clusters = [Cluster] }).Clusters.Count == 0) ecs.CreateCluster(Cluster);
        if ((string?)request["taskDefinition"] is { } definition) Define(definition);
        if (operation is "UpdateService" or "DeleteService" && (string?)request["service"] is { } service) AddService(operation, Short(service));
        if (operation == "StopTask" && recall.Task is null) AddTask(recall);
    }

    /// <summary>Registers a stand-in for a definition that was not recorded: of the kind that the call needs, with the containers that the answer shows.</summary>
    public void Define(string name)
    {
        var (family, revision) = Split(Short(name));
        for (var known = Newest(family); known < revision; known++) Wire.Call(ecs, Wire.Find("RegisterTaskDefinition")!, StandIn(family));
    }

    private int Newest(string family)
    {
        var arns = ecs.ListTaskDefinitions(new ListTaskDefinitionsRequest { FamilyPrefix = family, Sort = "DESC" }).TaskDefinitionArns;
        return arns.Count == 0 ? 0 : Split(Short(arns[0])).Revision;
    }

    private JsonObject StandIn(string family)
    {
        var isFargate = (string?)request["launchType"] == "FARGATE" || request["platformVersion"] is not null;
        var definition = new JsonObject { ["family"] = family, ["containerDefinitions"] = new JsonArray(Containers().ToArray()) };
        if (isFargate || request["networkConfiguration"] is not null) definition["networkMode"] = "awsvpc";
        if (!isFargate) return definition;
        definition["requiresCompatibilities"] = new JsonArray("FARGATE");
        definition["cpu"] = "256";
        definition["memory"] = "512";
        return definition;
    }

    private IEnumerable<JsonNode> Containers()
    {
        var shown = answer?["tasks[0]"]?["containers"] as JsonArray ?? answer?["tasks"]?.AsArray().FirstOrDefault()?["containers"] as JsonArray;
        if (shown is { Count: > 0 })
            return shown.Select(container => new JsonObject { ["name"] = (string?)container!["name"], ["image"] = (string?)container["image"] ?? "busybox", ["memory"] = 64 });
        var ports = (request["loadBalancers"] as JsonArray ?? []).Select(balancer => (Name: (string?)balancer!["containerName"] ?? "app", Port: (int?)balancer["containerPort"] ?? 80)).ToList();
        if (ports.Count == 0) return [new JsonObject { ["name"] = "app", ["image"] = "busybox", ["memory"] = 64 }];
        return ports.GroupBy(port => port.Name).Select(group => new JsonObject
        {
            ["name"] = group.Key, ["image"] = "busybox", ["memory"] = 64, ["portMappings"] = new JsonArray(group.Select(port => (JsonNode)new JsonObject { ["containerPort"] = port.Port }).ToArray()),
        });
    }

    // a Fargate service with as many running tasks as the answer shows; what the answer says of task sets makes it one of those
    private void AddService(string operation, string name)
    {
        if (ecs.DescribeServices(new DescribeServicesRequest { Cluster = Cluster, Services = [name] }).Services.Count > 0) return;
        var running = (int?)answer?["service"]?["runningCount"] ?? 0;
        var scene = new ServiceScene(ecs, Cluster, name);
        scene.Create(running, hasTaskSet: answer?.ToJsonString().Contains("taskSet ", StringComparison.Ordinal) == true);
        var wanted = (int?)answer?["service"]?["desiredCount"];
        if (operation == "UpdateService" && wanted is not null && request["desiredCount"] is null) request["desiredCount"] = wanted;
        if (operation == "DeleteService" && running > 0 && request["force"] is null) request["force"] = true;
    }

    private void AddTask(Recall recall)
    {
        Wire.Call(ecs, Wire.Find("RegisterTaskDefinition")!, new JsonObject
        {
            ["family"] = "stand-in", ["networkMode"] = "awsvpc", ["requiresCompatibilities"] = new JsonArray("FARGATE"), ["cpu"] = "256", ["memory"] = "512",
            ["containerDefinitions"] = new JsonArray(new JsonObject { ["name"] = "app", ["image"] = "busybox" }),
        });
        recall.Note(Wire.Call(ecs, Wire.Find("RunTask")!, new JsonObject
        {
            ["cluster"] = Cluster, ["taskDefinition"] = "stand-in", ["launchType"] = "FARGATE", ["platformVersion"] = (string?)answer?["task"]?["platformVersion"],
            ["networkConfiguration"] = ServiceScene.Network(),
        }));
        if ((string?)answer?["task"]?["lastStatus"] == "RUNNING") ecs.RunUntil(() => ecs.DescribeTasks(new DescribeTasksRequest { Cluster = Cluster, Tasks = [recall.Task!] }).Tasks[0].LastStatus == "RUNNING");
    }

    private static string Short(string? name) => name is null ? "" : name[(name.LastIndexOf('/') + 1)..];

    private static (string Family, int Revision) Split(string name)
    {
        var colon = name.LastIndexOf(':');
        return colon >= 0 && int.TryParse(name[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? (name[..colon], revision) : (name, 1);
    }
}
