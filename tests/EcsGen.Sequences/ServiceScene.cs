using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using EcsGen.Testing;
using EcsGen.Testing.Api;
using EcsGen.Testing.Api.Requests;

namespace EcsGen.Sequences;

/// <summary>A service of a sleeping container on Fargate (or on instances that are not there), for recordings that show what a service does and not what it is made of.</summary>
internal sealed class ServiceScene(EcsSimulator ecs, string cluster, string name)
{
    public Service Service => ecs.DescribeServices(new DescribeServicesRequest { Cluster = cluster, Services = [name] }).Services[0];

    public IReadOnlyList<string> Tasks => [.. ecs.ListTasks(new ListTasksRequest { Cluster = cluster, ServiceName = name }).TaskArns];

    /// <summary>The texts of its events, the oldest first.</summary>
    public IReadOnlyList<string> Events => Service.Events.Reverse().Select(found => found.Message!).ToList();

    public static JsonObject Network() => new() { ["awsvpcConfiguration"] = new JsonObject { ["subnets"] = new JsonArray("subnet-0123456789abcdef0") } };

    /// <summary>Makes it, with that many tasks that run.</summary>
    public void Create(int desired, bool hasTaskSet = false)
    {
        Register("stand-in", isFargate: true);
        if (hasTaskSet)
        {
            Call("CreateService", new JsonObject { ["desiredCount"] = desired, ["deploymentController"] = new JsonObject { ["type"] = "EXTERNAL" } }, "serviceName");
            Call("CreateTaskSet", Fargate(new JsonObject
            {
                ["loadBalancers"] = new JsonArray(new JsonObject { ["targetGroupArn"] = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/test-task-set-tg/47a3a7a81ab3db0e", ["containerName"] = "app", ["containerPort"] = 80 }),
                ["scale"] = new JsonObject { ["value"] = 100, ["unit"] = "PERCENT" },
            }), "service");
        }
        else
        {
            Call("CreateService", Fargate(new JsonObject { ["desiredCount"] = desired }), "serviceName");
        }
        Settle();
    }

    public void Register(string family, bool isFargate)
    {
        var definition = new JsonObject
        {
            ["family"] = family,
            ["containerDefinitions"] = new JsonArray(new JsonObject
            {
                ["name"] = "app", ["image"] = "busybox", ["memory"] = 64, ["stopTimeout"] = 10, ["portMappings"] = new JsonArray(new JsonObject { ["containerPort"] = 80 }),
            }),
        };
        if (isFargate) (definition["networkMode"], definition["cpu"], definition["memory"], definition["requiresCompatibilities"]) = ("awsvpc", "256", "512", new JsonArray("FARGATE"));
        Wire.Call(ecs, Wire.Find("RegisterTaskDefinition")!, definition);
    }

    public static JsonObject Fargate(JsonObject request)
    {
        (request["taskDefinition"], request["launchType"], request["networkConfiguration"]) = (request["taskDefinition"] ?? "stand-in", "FARGATE", Network());
        return request;
    }

    public JsonObject Call(string operation, JsonObject request, string nameMember = "service")
    {
        request["cluster"] = cluster;
        request[nameMember] = name;
        return Wire.Call(ecs, Wire.Find(operation)!, request);
    }

    /// <summary>Runs until the newest event is a steady state; false when none comes.</summary>
    public bool Settle(TimeSpan? within = null)
    {
        var before = Events.Count;
        return ecs.RunUntil(() => Events is { Count: > 0 } events && events.Count > before && events[^1].EndsWith("has reached a steady state.", StringComparison.Ordinal), within ?? TimeSpan.FromMinutes(20));
    }
}
