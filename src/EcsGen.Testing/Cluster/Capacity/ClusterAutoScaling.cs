using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Testing.Cluster.Tasks;
using EcsGen.Testing.Placement;
using EcsGen.Testing.Simulation;

namespace EcsGen.Testing.Cluster.Capacity;

/// <summary>
/// Managed scaling: every minute each provider publishes CapacityProviderReservation, the instances that are needed for each hundred that there are, and its group follows the target. Sources: "managed scaling behavior" and "cluster auto scaling",
/// Amazon ECS Developer Guide; what those leave open is named in docs/double/capacity.md.
/// </summary>
internal sealed class ClusterAutoScaling
{
    /// <summary>How many times in a row the metric is below its target before instances go.</summary>
    public const int ScaleInDatapoints = 15;

    private static readonly TimeSpan Period = TimeSpan.FromMinutes(1);

    private readonly RegionState region;
    private readonly CapacityStore store;
    private Scheduled? next;

    public ClusterAutoScaling(RegionState region, CapacityStore store)
    {
        this.region = region;
        this.store = store;
        store.Waiting.Began += () => Schedule();
    }

    /// <summary>A provider adds instances from now on.</summary>
    public void Begin() => Schedule();

    // while a task waits that an instance could be added for, a run is not idle
    private void Schedule()
    {
        var isForeground = store.Providers.Any(MayHelp);
        if (next is { IsPending: true } && next.IsBackground == isForeground) next.Cancel();
        if (next is { IsPending: true }) return;
        var delay = Period - TimeSpan.FromTicks(region.Kernel.NowTicks % Period.Ticks);
        next = region.Kernel.Schedule(delay, "managed scaling looks", Look, background: !isForeground);
    }

    private void Look()
    {
        foreach (var provider in store.Providers)
        {
            if (store.ClusterOf(provider) is not { } cluster) continue;
            if (provider.Kind == CapacityProviderKind.ManagedInstances) ManagedInstancesScaling.Look(region, store, provider, cluster);
            else if (provider.AddsInstances) Look(provider);
        }
        Schedule();
    }

    private void Look(CapacityProviderState provider)
    {
        var group = provider.Group!;
        var (there, needed) = (group.Instances.Count, Needed(provider));
        var reservation = ReservationOf(there, needed);
        if (reservation != provider.Reservation) region.Kernel.Record("capacity provider", provider, FormattableString.Invariant($"CapacityProviderReservation {reservation:0.##} ({needed} needed, {there} there)"));
        provider.Reservation = reservation;
        var target = provider.Scaling.TargetCapacity;
        provider.LowDatapoints = reservation < target ? provider.LowDatapoints + 1 : 0;
        if (reservation > target) ScaleOut(provider, there, reservation);
        else if (provider.LowDatapoints >= ScaleInDatapoints) ScaleIn(provider, there, reservation);
    }

    // a group without instances has no ratio: 200 where tasks wait, so that it begins with two
    private static double ReservationOf(int there, int needed) => there > 0 ? 100.0 * needed / there : needed > 0 ? 200 : 100;

    private int Needed(CapacityProviderState provider)
    {
        var group = provider.Group!;
        var added = InstanceEstimate.Of(Groups(provider), group.Sizes);
        if (added == 0) return group.Instances.Count(instance => instance.IsBusy);
        return group.Instances.Count + Math.Clamp(added, provider.Scaling.MinimumStep, Math.Max(provider.Scaling.MinimumStep, provider.Scaling.MaximumStep));
    }

    private IEnumerable<(TaskFootprint, int, bool)> Groups(CapacityProviderState provider) => store.Waiting.For(provider)
        .GroupBy(task => (task.Plan.Footprint, Apart: Apart(task)))
        .Select(waiting => (waiting.Key.Footprint, waiting.Count(), waiting.Key.Apart));

    private bool Apart(TaskState task) => region.Behaviour.DistinctInstanceScalesOut && task.Launch.Constraints.Any(constraint => constraint is Constraint.DistinctInstance);

    private void ScaleOut(CapacityProviderState provider, int there, double reservation)
    {
        var group = provider.Group!;
        var warm = region.Kernel.NowTicks - provider.Scaling.Warmup.Ticks;
        if (group.Instances.Exists(instance => instance.LaunchedTicks > warm)) return;
        var desired = there == 0 ? 2 : (int)Math.Ceiling(there * reservation / provider.Scaling.TargetCapacity);
        Change(provider, desired);
    }

    // at least one and at most half of the instances a minute
    private void ScaleIn(CapacityProviderState provider, int there, double reservation)
    {
        var desired = (int)Math.Ceiling(there * reservation / provider.Scaling.TargetCapacity);
        Change(provider, Math.Max(desired, there - Math.Max(1, there / 2)));
    }

    private void Change(CapacityProviderState provider, int desired)
    {
        var before = provider.Group!.Desired;
        store.Launcher.Scale(provider.Group, desired);
        if (provider.Group.Desired != before) region.Kernel.Record("capacity provider", provider, FormattableString.Invariant($"desired capacity {before} to {provider.Group.Desired}"));
    }

    private bool MayHelp(CapacityProviderState provider)
    {
        if (!provider.AddsInstances || store.ClusterOf(provider) is null) return false;
        var waiting = store.Waiting.For(provider);
        if (provider.Kind == CapacityProviderKind.ManagedInstances) return waiting.Any(task => ManagedInstancesScaling.TypeFor(provider, task, 1) is not null);
        var group = provider.Group!;
        return group.Instances.Count < group.Definition.MaxSize && waiting.Any(task => InstanceEstimate.IsCompatible(task.Plan.Footprint, group.Sizes));
    }
}
