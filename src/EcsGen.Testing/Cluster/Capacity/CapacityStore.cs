using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Testing.Cluster.Instances;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing.Cluster.Capacity;

/// <summary>The capacity providers and Auto Scaling groups of a region, and what keeps them in step with the tasks.</summary>
internal sealed class CapacityStore
{
    private readonly Dictionary<string, CapacityProviderState> providers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AutoScalingGroupState> groups = new(StringComparer.Ordinal);
    private readonly RegionState region;

    public CapacityStore(RegionState region)
    {
        this.region = region;
        Waiting = new WaitingTasks(region);
        Launcher = new InstanceLauncher(region);
        Scaling = new ClusterAutoScaling(region, this);
        region.Instances.Changed += ReplaceLost;
        Add(new CapacityProviderState("FARGATE", region.Names.CapacityProvider("FARGATE"), CapacityProviderKind.Fargate));
        Add(new CapacityProviderState("FARGATE_SPOT", region.Names.CapacityProvider("FARGATE_SPOT"), CapacityProviderKind.FargateSpot));
    }

    /// <summary>Tasks in PROVISIONING that wait for an instance.</summary>
    public WaitingTasks Waiting { get; }

    public InstanceLauncher Launcher { get; }

    public ClusterAutoScaling Scaling { get; }

    public IReadOnlyCollection<CapacityProviderState> Providers => providers.Values;

    public IReadOnlyCollection<AutoScalingGroupState> Groups => groups.Values;

    public CapacityProviderState? Find(string nameOrArn) => providers.GetValueOrDefault(Names.Short(nameOrArn));

    /// <summary>The group of an ARN or a name.</summary>
    public AutoScalingGroupState? FindGroup(string arnOrName) => groups.GetValueOrDefault(GroupName(arnOrName));

    public void Add(CapacityProviderState provider) => providers.Add(provider.Name, provider);

    public void Remove(CapacityProviderState provider) => providers.Remove(provider.Name);

    /// <summary>Takes in a group with the instances that it begins with.</summary>
    public AutoScalingGroupState Add(AutoScalingGroup group, ClusterState cluster)
    {
        var name = GroupName(group.Name);
        var state = new AutoScalingGroupState(group, $"arn:aws:autoscaling:{region.Names.Region}:{region.Names.Account}:autoScalingGroup:{region.Ids.Uuid()}:autoScalingGroupName/{name}", cluster, group.Zones.Count > 0 ? group.Zones : region.Zones, region.Trunks(group.Options));
        groups.Add(name, state);
        Launcher.Scale(state, group.DesiredCapacity, TimeSpan.Zero);
        return state;
    }

    /// <summary>Launches what groups lack, since EC2 has room again. Managed Instances are looked after once a minute anyway.</summary>
    public void LaunchMissing()
    {
        foreach (var group in groups.Values) Launcher.Scale(group, group.Desired);
    }

    /// <summary>The cluster that a provider adds instances to; null while none lists it.</summary>
    public ClusterState? ClusterOf(CapacityProviderState provider) =>
        (provider.Group?.Cluster ?? (provider.Cluster is { } name ? region.FindCluster(name) : null)) is { IsActive: true } cluster && (provider.Cluster is not null || cluster.CapacityProviders.Contains(provider.Name)) ? cluster : null;

    /// <summary>Whether a task without a place waits in PROVISIONING and does not fail.</summary>
    public bool WaitsFor(TaskLaunch launch) => launch.CapacityProvider is { } name && Find(name) is { AddsInstances: true };

    public LaunchKind KindOf(string provider) => Find(provider)?.Kind switch
    {
        CapacityProviderKind.Fargate or CapacityProviderKind.FargateSpot => LaunchKind.Fargate,
        CapacityProviderKind.ManagedInstances => LaunchKind.ManagedInstances,
        _ => LaunchKind.Ec2,
    };

    // EC2 Auto Scaling's health check: a host that is gone is no instance of its group any more, and another is launched
    private void ReplaceLost(InstanceState instance)
    {
        if (instance is not { IsLost: true, Status: InstanceStatus.Inactive }) return;
        foreach (var provider in providers.Values) provider.Launched.RemoveAll(launched => launched.Instance == instance);
        foreach (var group in groups.Values)
            if (group.Instances.RemoveAll(launched => launched.Instance == instance) > 0)
                Launcher.Scale(group, group.Desired);
    }

    private static string GroupName(string arnOrName) => Names.Short(arnOrName);
}
