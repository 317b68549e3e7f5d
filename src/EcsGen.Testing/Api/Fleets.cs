using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Testing.Api;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Instances;

namespace EcsGen.Testing;

/// <summary>Fleets for tests: what a test adds in one line, a real account's agents would register one by one.</summary>
public sealed partial class EcsSimulator
{
    /// <summary>Adds instances of an EC2 type, as <c>m5.large</c>, and gives their ARNs.</summary>
    public IReadOnlyList<string> AddInstances(string cluster, string type, int count = 1, InstanceOptions? options = null) =>
        AddInstances(cluster, InstanceTypes.Find(type), count, options);

    /// <summary>Adds instances of a type, and gives their ARNs.</summary>
    public IReadOnlyList<string> AddInstances(string cluster, InstanceType type, int count = 1, InstanceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        options ??= new InstanceOptions();
        var state = ActiveCluster(cluster);
        var zones = options.Zones?.Select(zone => zone.Length == 1 ? this.options.Region + zone : zone).ToArray() ?? State.Zones;
        if (zones.Count == 0) throw new ArgumentException("An instance needs a zone", nameof(options));
        var arns = new List<string>(count);
        for (var i = 0; i < count; i++) arns.Add(State.Instances.Register(state, InstanceSeeds.Of(type, zones[i % zones.Count], options, State.Trunks(options))).Arn);
        return arns;
    }

    /// <summary>Adds the instances that <c>aws ecs describe-container-instances</c> has printed, empty, and gives their ARNs here. Zone, size, attributes, state and agent are taken over.</summary>
    public IReadOnlyList<string> AddInstancesFrom(string cluster, string describeOutput)
    {
        ArgumentNullException.ThrowIfNull(describeOutput);
        var state = ActiveCluster(cluster);
        return DescribedInstances.Read(describeOutput).Select(described => described.AddTo(State, state).Arn).ToArray();
    }

    /// <summary>The agent of an instance loses or finds its connection.</summary>
    public void SetAgentConnected(string instance, bool connected) => State.Instances.SetConnected(Instance(instance), connected);

    private InstanceState Instance(string arn) =>
        State.Clusters.Select(cluster => FindInstance(cluster, arn)).FirstOrDefault(found => found is not null)
        ?? throw new ArgumentException($"No cluster has the instance '{arn}'", nameof(arn));
}
