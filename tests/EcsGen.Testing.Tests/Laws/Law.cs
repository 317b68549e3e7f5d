using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Instances;
using EcsGen.Testing.Cluster.Services;
using EcsGen.Testing.Cluster.Tasks;
using Xunit;

namespace EcsGen.Testing.Laws;

/// <summary>The laws, each counted anew from the tasks and compared with what the double keeps.</summary>
internal static class Law
{
    public static readonly string[] States = ["PROVISIONING", "PENDING", "ACTIVATING", "RUNNING", "DEACTIVATING", "STOPPING", "DEPROVISIONING", "STOPPED"];

    public static void CheckAll(Life life, Counts before)
    {
        Check(life.Cluster);
        if (life.Service is not { } service) return;
        Conservation(service);
        Bounds(service, before);
    }

    /// <summary>The laws of a cluster, whatever runs on it.</summary>
    public static void Check(ClusterState cluster)
    {
        foreach (var instance in cluster.Instances)
        {
            Resources(instance);
            Accounts(instance);
        }
        foreach (var task in cluster.Tasks) Places(task);
    }

    // what ECS has given away of an instance is not more than it has, and no port is given twice; the same of what the host itself has given away
    private static void Resources(InstanceState instance)
    {
        Fits(instance, instance.Tasks.Where(task => !task.IsDesiredStopped), "placed");
        Fits(instance, instance.Tasks.Where(task => task.Agent is AgentStage.Working or AgentStage.Stopping), "on the host");
    }

    private static void Fits(InstanceState instance, IEnumerable<TaskState> tasks, string what)
    {
        var all = tasks.ToList();
        var size = instance.Ledger.Size;
        Assert.True(all.Sum(task => task.Plan.Cpu) <= size.Cpu, $"CPU {what}");
        Assert.True(all.Sum(task => task.Plan.Memory) <= size.Memory, $"memory {what}");
        Assert.True(all.Count(task => task.Plan.IsAwsvpc) <= size.TaskInterfaces, $"interfaces {what}");
        var ports = all.SelectMany(task => task.Plan.TcpPorts).Concat(size.ReservedTcpPorts).ToList();
        Assert.Equal(ports.Distinct().Count(), ports.Count);
    }

    // three accounts of an instance say the same: its tasks, its ledger, its seat in the fleet
    private static void Accounts(InstanceState instance)
    {
        var placed = instance.Tasks.Where(task => !task.IsDesiredStopped).ToList();
        Assert.Equal(placed.Sum(task => task.Plan.Cpu), instance.Ledger.UsedCpu);
        Assert.Equal(placed.Sum(task => task.Plan.Memory), instance.Ledger.UsedMemory);
        Assert.Equal((instance.Ledger.FreeCpu, instance.Ledger.FreeMemory, instance.Ledger.FreeInterfaces), (instance.Seat.Cpu, instance.Seat.Memory, instance.Seat.Interfaces));
        Assert.Equal(placed.Count, instance.Seat.Tasks);
        foreach (var group in placed.GroupBy(task => task.Launch.Group)) Assert.Equal(group.Count(), instance.Seat.TasksOf(group.Key));
    }

    // a task is on the instance that it says, from its place until it is STOPPED
    private static void Places(TaskState task)
    {
        if (task.Instance is not { } instance) return;
        Assert.Equal(task.Status != TaskStatus.Stopped, instance.Tasks.Contains(task));
        Assert.Equal(instance.Zone, task.Zone);
    }

    // a service's counts are those of its tasks
    public static void Conservation(ServiceState service)
    {
        var tasks = service.Cluster.Tasks.Where(task => task.Launch.Group == service.TaskGroup && task.Owner is not null && !task.IsDesiredStopped && task.Status != TaskStatus.Stopped).ToList();
        Assert.Equal(tasks.Count, service.Alive);
        Assert.Equal(tasks.Count(task => task.Status == TaskStatus.Running), service.Running);
    }

    // the scheduler starts nothing beyond the maximum, and stops no healthy task below the minimum
    private static void Bounds(ServiceState service, Counts before)
    {
        if (service.Status != ServiceStatus.Active) return;
        var bounds = DeploymentBounds.Of(service.DesiredCount, service.Settings.MinimumPercent, service.Settings.MaximumPercent);
        if (service.Alive > before.Alive) Assert.True(service.Alive <= bounds.Maximum, $"{service.Alive} tasks, at most {bounds.Maximum}");
        var stopped = before.Healthy.Count(task => task.IsDesiredStopped && task.StopCode == TaskStopCode.ServiceSchedulerInitiated);
        if (stopped > 0) Assert.True(service.Healthy >= bounds.Minimum, $"{service.Healthy} healthy tasks after {stopped} were stopped, at least {bounds.Minimum}");
    }
}

/// <summary>What the bounds are judged against: the service before an event.</summary>
internal sealed record Counts(int Alive, IReadOnlyList<TaskState> Healthy);
