using System;
using EcsGen.Testing.Cluster.Instances;
using EcsGen.Testing.Cluster.Tasks;
using EcsGen.Testing.Placement;

namespace EcsGen.Testing.Cluster.Services.Explaining;

/// <summary>The smallest change that would give a task a place.</summary>
internal static class PlacementRemedies
{
    public static string Of(TaskLaunch launch, InstanceState closest, FailureReason reason)
    {
        var asked = launch.Request.Footprint;
        var seat = closest.Seat;
        if (reason == FailureReason.Cpu) return FormattableString.Invariant($"add an instance, or ask for {Math.Max(0, seat.Cpu)} CPU units or less (the task asks for {asked.Cpu})");
        if (reason == FailureReason.Memory) return FormattableString.Invariant($"add an instance, or ask for {Math.Max(0, seat.Memory)} MiB or less (the task asks for {asked.Memory})");
        if (reason == FailureReason.Ports) return "add an instance, or leave hostPort out so that the host chooses one";
        if (reason == FailureReason.Interfaces) return "add an instance, or turn on ENI trunking";
        if (reason == FailureReason.Gpu) return "add an instance with a free GPU";
        if (reason == FailureReason.DistinctInstance) return "add an instance: distinctInstance needs one for each task, and one more while a deployment replaces them";
        if (reason == FailureReason.Agent) return "bring the instance's agent back";
        if (reason == FailureReason.Location) return "add an instance in a zone of the task's subnets";
        return reason == FailureReason.MemberOf ? "add an instance that the placement constraint holds of" : "add an instance with the attribute that the task requires";
    }
}
