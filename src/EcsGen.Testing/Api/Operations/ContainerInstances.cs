using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api;
using EcsGen.Testing.Api.Mapping;
using EcsGen.Testing.Api.Requests;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Instances;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing;

public sealed partial class EcsSimulator
{
    /// <summary>What an agent calls when it starts. A test adds instances more easily with AddInstances.</summary>
    public RegisterContainerInstanceResponse RegisterContainerInstance(RegisterContainerInstanceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var cluster = ActiveCluster(request.Cluster);
        var resources = (request.TotalResources ?? []).ToDictionary(resource => resource.Name ?? "", StringComparer.Ordinal);
        var size = new InstanceSize
        {
            Cpu = resources.GetValueOrDefault("CPU")?.IntegerValue ?? 0,
            Memory = resources.GetValueOrDefault("MEMORY")?.IntegerValue ?? 0,
            Gpus = resources.GetValueOrDefault("GPU")?.StringSetValue.Count ?? 0,
            TaskInterfaces = 2,
            ReservedTcpPorts = Ports(resources.GetValueOrDefault("PORTS")) ?? InstanceSize.PortsOfAgent,
            ReservedUdpPorts = Ports(resources.GetValueOrDefault("PORTS_UDP")) ?? [],
        };
        var attributes = (request.Attributes ?? []).Select(attribute => System.Collections.Generic.KeyValuePair.Create(attribute.Name ?? "", attribute.Value));
        var instance = State.Instances.Register(cluster, new InstanceSeed(size, attributes));
        foreach (var tag in request.Tags ?? []) instance.Tags[tag.Key.OrDefault() ?? ""] = tag.Value.OrDefault() ?? "";
        return new RegisterContainerInstanceResponse { ContainerInstance = instance.Answer(tags: true) };
    }

    /// <summary>Takes an instance out of its cluster. One with tasks only when it is forced; the tasks are then stopped.</summary>
    public DeregisterContainerInstanceResponse DeregisterContainerInstance(DeregisterContainerInstanceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var cluster = ActiveCluster(request.Cluster);
        var instance = FindInstance(cluster, request.ContainerInstance ?? "") ?? throw new InvalidParameterException("The referenced container instance was not found.");
        if (instance.Tasks.Count > 0 && request.Force != true) throw new InvalidParameterException("Found running tasks on the instance.");
        State.Instances.Deregister(instance, TaskStopCode.None, "Container instance deregistration forced by user");
        return new DeregisterContainerInstanceResponse { ContainerInstance = instance.Answer(tags: false) };
    }

    /// <summary>Makes instances ACTIVE or DRAINING.</summary>
    public UpdateContainerInstancesStateResponse UpdateContainerInstancesState(UpdateContainerInstancesStateRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var cluster = ActiveCluster(request.Cluster);
        var status = request.Status switch
        {
            "ACTIVE" => InstanceStatus.Active,
            "DRAINING" => InstanceStatus.Draining,
            _ => throw new InvalidParameterException("Container instance status should be one of [ACTIVE, DRAINING]."),
        };
        if ((request.ContainerInstances ?? []).Count > 10) throw new InvalidParameterException("instanceIds can have at most 10 items.");
        var (found, failures) = Find(cluster, request.ContainerInstances);
        foreach (var instance in found) State.Instances.SetStatus(instance, status);
        return new UpdateContainerInstancesStateResponse { ContainerInstances = found.Select(instance => instance.Answer(tags: false)).ToEquatableArray(), Failures = failures };
    }

    /// <summary>Describes instances.</summary>
    public DescribeContainerInstancesResponse DescribeContainerInstances(DescribeContainerInstancesRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        CheckInclude(request.Include, "CONTAINER_INSTANCE_HEALTH", "TAGS");
        var cluster = ActiveCluster(request.Cluster);
        if (request.ContainerInstances is not { Count: > 0 }) throw new ClientException("Container Instances cannot be empty.");
        var (found, failures) = Find(cluster, request.ContainerInstances);
        return new DescribeContainerInstancesResponse { ContainerInstances = found.Select(instance => instance.Answer(Includes(request.Include, "TAGS"))).ToEquatableArray(), Failures = failures };
    }

    /// <summary>Lists instances, by status or by an expression of the cluster query language.</summary>
    public ListContainerInstancesResponse ListContainerInstances(ListContainerInstancesRequest? request = null)
    {
        request ??= new ListContainerInstancesRequest();
        var cluster = ActiveCluster(request.Cluster);
        var found = cluster.Instances
            .Where(instance => request.Status is null || instance.StatusText == request.Status)
            .Where(InstanceFilter.Of(request.Filter))
            .Select(instance => instance.Arn).ToList();
        var (page, next) = Paging.Page(found, request.MaxResults, request.NextToken);
        return new ListContainerInstancesResponse { ContainerInstanceArns = page, NextToken = next };
    }

    internal static InstanceState? FindInstance(ClusterState cluster, string name) =>
        UInt128.TryParse(Names.Short(name).Replace("-", "", StringComparison.Ordinal), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var id) ? cluster.FindInstance(id) : null;

    private (IReadOnlyList<InstanceState> Found, EquatableArray<Failure> Failures) Find(ClusterState cluster, IReadOnlyList<string>? names)
    {
        var found = new List<InstanceState>();
        var failures = new List<Failure>();
        foreach (var name in (names ?? []).Distinct(StringComparer.Ordinal))
        {
            if (FindInstance(cluster, name) is { } instance) found.Add(instance);
            else failures.Add(new Failure { Arn = State.Names.ContainerInstance(cluster.Name, Names.Short(name)), Reason = "MISSING" });
        }
        return (found, failures.ToEquatableArray());
    }

    private static int[]? Ports(Resource? resource) => resource?.StringSetValue.Select(port => int.Parse(port, CultureInfo.InvariantCulture)).ToArray();
}
