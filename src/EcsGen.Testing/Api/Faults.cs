using System;
using System.Linq;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Faults;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing;

/// <summary>
/// What goes wrong, by a test's will. Now, at a time (<see cref="At"/>), or by a seed (<see cref="Chaos"/>). A container's faults are behaviour: <see cref="ContainerBehaviour"/> has failed pulls, slow starts, hangs, bad health and memory.
/// </summary>
public sealed partial class EcsSimulator
{
    /// <summary>Does something at a time from now, in virtual time.</summary>
    public void At(TimeSpan fromNow, Action action) => Kernel.Schedule(fromNow, "the test's own event", action);

    /// <summary>The host of an instance is gone. Its agent is silent at once; ECS notices after a while, and then its tasks are STOPPED and the instance is out.</summary>
    public void LoseInstance(string instance) => State.Instances.Lose(Instance(instance));

    /// <summary>All instances in a zone are gone, what ran there on Fargate is STOPPED, and neither Fargate nor EC2 has room there until <see cref="SetFargateCapacity"/> and <see cref="SetInstanceCapacity"/> say so.</summary>
    /// <param name="zone">The zone, by its last letter or whole.</param>
    public void LoseZone(string zone)
    {
        var name = Zone(zone);
        foreach (var instance in State.Clusters.SelectMany(cluster => cluster.Instances).Where(instance => instance.Zone == name).ToArray()) State.Instances.Lose(instance);
        SetFargateCapacity(false, zone);
        SetInstanceCapacity(false, zone);
        foreach (var task in State.Clusters.SelectMany(cluster => cluster.Tasks).Where(task => task.IsFargate && task.Zone == name).ToArray())
            State.Engine.Lose(task, TaskStopCode.InfrastructureHealth, "Task stopped due to an infrastructure health failure.");
    }

    /// <summary>Whether Fargate has room for new tasks, in a zone or everywhere. Without it RunTask answers a failure, and services say that they can't place a task.</summary>
    public void SetFargateCapacity(bool available, string? zone = null, bool spot = false)
    {
        var provider = spot ? "FARGATE_SPOT" : "FARGATE";
        State.Faults.SetDrought(provider, zone is null ? null : Zone(zone), !available);
        State.Services.FargateChanged();
        Kernel.Record("fault", provider, (available ? "has room again" : "has no room") + (zone is null ? "" : " in " + Zone(zone)));
    }

    /// <summary>
    /// Whether EC2 has room for instances that Auto Scaling groups and Managed Instances launch, in a zone or everywhere. Without it they launch in their other zones, or wait. What a test registers itself is there all the same.
    /// </summary>
    /// <param name="available">Whether there is room.</param>
    /// <param name="zone">The zone, by its last letter or whole; null for all.</param>
    public void SetInstanceCapacity(bool available, string? zone = null)
    {
        State.Faults.SetDrought(FaultState.Ec2, zone is null ? null : Zone(zone), !available);
        Kernel.Record("fault", FaultState.Ec2, (available ? "has room again" : "has no room") + (zone is null ? "" : " in " + Zone(zone)));
        if (available) State.Capacity.LaunchMissing();
    }

    /// <summary>Refuses the next calls of an operation with a ThrottlingException.</summary>
    public void ThrottleCalls(string operation, int calls)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(calls);
        if (typeof(EcsSimulator).GetMethods().All(method => method.Name != operation)) throw new ArgumentException($"The double has no operation '{operation}'", nameof(operation));
        State.Faults.Throttle(operation, calls);
    }

    /// <summary>Lets faults happen by chance from now on. The plan says its seed, and with that seed, and the same calls, the same faults happen at the same times.</summary>
    public ChaosPlan Chaos(ChaosOptions? options = null)
    {
        options ??= new ChaosOptions();
        var plan = new ChaosPlan(this, options, options.Seed ?? Kernel.Random("chaos").Next());
        plan.Begin();
        return plan;
    }

    private string Zone(string zone)
    {
        var name = zone.Length == 1 ? options.Region + zone : zone;
        return State.Zones.Contains(name) ? name : throw new ArgumentException($"The region has no zone '{zone}': it has {string.Join(", ", State.Zones)}", nameof(zone));
    }
}
