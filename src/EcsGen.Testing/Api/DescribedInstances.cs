using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Instances;

namespace EcsGen.Testing.Api;

/// <summary>An instance as DescribeContainerInstances has described it.</summary>
internal sealed record DescribedInstance(InstanceSeed Seed, InstanceStatus Status, bool AgentConnected)
{
    public InstanceState AddTo(RegionState region, ClusterState cluster)
    {
        var instance = region.Instances.Register(cluster, Seed);
        region.Instances.SetStatus(instance, Status);
        region.Instances.SetConnected(instance, AgentConnected);
        return instance;
    }
}

/// <summary>Reads what the AWS CLI has printed.</summary>
internal static class DescribedInstances
{
    public static IReadOnlyList<DescribedInstance> Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("containerInstances", out var inside)) root = inside;
            if (root.ValueKind != JsonValueKind.Array) throw new ArgumentException("This is not what describe-container-instances prints: it has no list 'containerInstances'", nameof(json));
            return root.EnumerateArray().Select(One).ToArray();
        }
        catch (JsonException exception)
        {
            throw new ArgumentException($"This is not JSON: {exception.Message}", nameof(json), exception);
        }
    }

    private static DescribedInstance One(JsonElement item)
    {
        var resources = Items(item, "registeredResources").ToDictionary(resource => Text(resource, "name") ?? "", StringComparer.Ordinal);
        var attributes = Items(item, "attributes").Select(attribute => KeyValuePair.Create(Text(attribute, "name") ?? "", Text(attribute, "value"))).ToArray();
        var size = new InstanceSize
        {
            Cpu = Number(resources, "CPU"),
            Memory = Number(resources, "MEMORY"),
            Gpus = Set(resources, "GPU").Length,
            TaskInterfaces = Interfaces(attributes),
            ReservedTcpPorts = Ports(resources, "PORTS"),
            ReservedUdpPorts = Ports(resources, "PORTS_UDP"),
        };
        var seed = new InstanceSeed(size, attributes)
        {
            CapacityProvider = Text(item, "capacityProviderName"),
            Kind = attributes.Any(attribute => attribute.Key == "ecs.capability.external") ? InstanceKind.External : InstanceKind.Ec2,
        };
        var status = Enum.TryParse<InstanceStatus>(Text(item, "status"), ignoreCase: true, out var known) ? known : InstanceStatus.Active;
        var connected = !item.TryGetProperty("agentConnected", out var agent) || agent.ValueKind != JsonValueKind.False;
        return new DescribedInstance(seed, status, connected);
    }

    // the answer has no figure for interfaces: the type's, where it is known
    private static int Interfaces(KeyValuePair<string, string?>[] attributes)
    {
        var type = InstanceTypes.All.FirstOrDefault(known => attributes.Any(attribute => attribute.Key == "ecs.instance-type" && attribute.Value == known.Name));
        return type is null ? 2 : type.Size(attributes.Any(attribute => attribute.Key == "ecs.awsvpc-trunk-id")).TaskInterfaces;
    }

    private static JsonElement[] Items(JsonElement item, string name) =>
        item.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().ToArray() : [];

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int Number(Dictionary<string, JsonElement> resources, string name) =>
        resources.TryGetValue(name, out var resource) && resource.TryGetProperty("integerValue", out var value) && value.TryGetInt32(out var number) ? number : 0;

    private static string[] Set(Dictionary<string, JsonElement> resources, string name) =>
        resources.TryGetValue(name, out var resource) ? Items(resource, "stringSetValue").Select(item => item.GetString() ?? "").ToArray() : [];

    private static int[] Ports(Dictionary<string, JsonElement> resources, string name) =>
        Set(resources, name).Select(text => int.TryParse(text, out var port) ? port : 0).Where(port => port > 0).ToArray();
}
