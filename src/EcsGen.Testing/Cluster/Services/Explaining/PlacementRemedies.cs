using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Testing.Cluster.Instances;
using EcsGen.Testing.Cluster.Placing;
using EcsGen.Testing.Cluster.Services.Events;
using EcsGen.Testing.Cluster.Tasks;
using EcsGen.Testing.Placement;

namespace EcsGen.Testing.Cluster.Services.Explaining;

/// <summary>Why tasks of a launch have no place: ECS's words, then what is asked and what there is; and the smallest change that would give them one.</summary>
/// <param name="launch">The launch that has no place.</param>
/// <param name="missing">How many tasks of it have none.</param>
internal sealed class PlacementRemedies(TaskLaunch launch, int missing)
{
    private TaskFootprint Asked => launch.Request.Footprint;

    public (string Reason, string Remedy) Find()
    {
        if (launch.Kind == LaunchKind.Fargate) return (EventTexts.WithoutPointer(EventTexts.NoFargate), "wait until Fargate has room again, or add a subnet in a zone where it has");
        if (Placer.Closest(launch)?.Instance is not { } closest) return NoCandidate();
        var failed = Failed(closest.Seat);
        var words = EventTexts.WithoutPointer(EventTexts.Unplaced(Names.Short(closest.Arn), failed[0].Reason!.Event));
        var placeless = missing == 1 ? "" : FormattableString.Invariant($" {missing} tasks have no place.");
        return ($"{words} {string.Join(" ", failed.Select(check => Numbers(check, closest.Seat)))}{placeless}", Instances(closest, failed) + Changes(failed));
    }

    /// <summary>Whether a task of the launch would have a place on the instance of these tasks if they were gone.</summary>
    public bool FitsWithout(IReadOnlyList<TaskState> tasks)
    {
        var seat = tasks[0].Instance!.Seat.Copy();
        foreach (var task in tasks)
        {
            seat.GiveBack(task.Plan.Footprint);
            seat.Count(task.Launch.Group, -1);
        }
        return Filters.IsCandidate(seat, launch.Request) && Filters.Unmet(seat, launch.Request) is null;
    }

    private (string, string) NoCandidate()
    {
        var active = launch.Cluster.Fleet.Instances.Where(seat => !seat.IsGone).ToList();
        var draining = active.Where(seat => !seat.Facts.IsActive).ToList();
        var others = active.Count - draining.Count;
        var words = EventTexts.WithoutPointer(EventTexts.NoInstances);
        if (draining.Count > 0) words += FormattableString.Invariant($" Not looked at: {draining.Count} not ACTIVE.");
        if (others > 0) words += FormattableString.Invariant($" Not looked at: {others} of another launch type or capacity provider.");
        return (words, "add an instance" + (launch.Request.CapacityProvider is { } provider ? $" of the capacity provider '{provider}'" : "") + (draining.Count > 0 ? ", or set a draining one to ACTIVE" : ""));
    }

    // how many more of the closest one's size, or what it would have to be
    private string Instances(InstanceState closest, List<FilterCheck> failed)
    {
        if (failed.Find(check => check.Reason == FailureReason.Location) is { } location) return $"add an instance in {location.Asked}";
        if (failed.Find(check => check.Reason == FailureReason.MemberOf) is { } constraint) return $"add an instance of which '{Expression(constraint)}' holds";
        if (failed.Find(check => check.Reason == FailureReason.Attribute) is { } attribute) return $"add an instance whose attribute {attribute.Available.Replace("is missing", "is there", StringComparison.Ordinal).Replace("is not", "is", StringComparison.Ordinal)}";
        if (failed.Exists(check => check.Reason == FailureReason.Agent)) return $"bring the agent of {closest.Ec2InstanceId} back, or add an instance";
        var size = closest.Seat.Facts.Registered;
        var each = Fit(size);
        if (each == 0) return FormattableString.Invariant($"add an instance of another type: an empty one like this has {size.Cpu} CPU units, {size.Memory} MiB, {size.Gpus} GPUs and {size.Interfaces} network interfaces");
        var count = (missing + each - 1) / each;
        return count == 1 ? "add an instance" : FormattableString.Invariant($"add {count} instances of the same type");
    }

    private int Fit(TaskFootprint size)
    {
        var fit = int.MaxValue;
        foreach (var (asked, there) in (ReadOnlySpan<(int, int)>)[(Asked.Cpu, size.Cpu), (Asked.Memory, size.Memory), (Asked.Gpus, size.Gpus), (Asked.Interfaces, size.Interfaces)])
            if (asked > 0) fit = Math.Min(fit, there / asked);
        return Asked.Ports.Count > 0 || launch.Request.Constraints.Any(constraint => constraint is not Constraint.MemberOf) ? Math.Min(fit, 1) : fit;
    }

    // what to change about the task: only where that alone is enough on some instance
    private string Changes(List<FilterCheck> failed)
    {
        if (failed is not [{ } only]) return "";
        if (only.Reason == FailureReason.Ports) return ", or leave hostPort out so that the host chooses one";
        if (only.Reason == FailureReason.Interfaces) return ", or turn on ENI trunking for instances that are added";
        if (missing > 1) return "";
        if (only.Reason == FailureReason.Cpu) return Most(seat => seat.Cpu, FailureReason.Cpu) is > 0 and var cpu ? FormattableString.Invariant($", or ask for {cpu} CPU units or less") : "";
        return only.Reason == FailureReason.Memory && Most(seat => seat.Memory, FailureReason.Memory) is > 0 and var memory ? FormattableString.Invariant($", or ask for {memory} MiB or less") : "";
    }

    private int Most(Func<PlacementInstance, int> left, FailureReason reason) => launch.Cluster.Fleet.Instances
        .Where(seat => Filters.IsCandidate(seat, launch.Request) && Failed(seat) is [{ } only] && only.Reason == reason).Select(left).DefaultIfEmpty(0).Max();

    private List<FilterCheck> Failed(PlacementInstance seat) => Filters.All(seat, launch.Request).Where(check => check.Reason is not null).ToList();

    private static string Numbers(FilterCheck check, PlacementInstance seat)
    {
        var size = seat.Facts.Registered;
        return check.Name switch
        {
            "cpu" => Amount(check, size.Cpu, "CPU units"),
            "memory" => Amount(check, size.Memory, "MiB of memory"),
            "gpu" => Amount(check, size.Gpus, "GPUs"),
            "eni" => Amount(check, size.Interfaces, "network interfaces"),
            "agent" => "Its agent is disconnected.",
            "attributes" => $"Its attribute {check.Available}.",
            "location" => $"It is in {check.Available}, and the task's subnets are in {check.Asked}.",
            "ports" => $"The task asks for {check.Asked}, and {check.Available}.",
            _ when check.Reason == FailureReason.DistinctInstance => $"It has {check.Available}.",
            _ => $"'{Expression(check)}' does not hold of it.",
        };
    }

    private static string Amount(FilterCheck check, int size, string unit) => FormattableString.Invariant($"It has {check.Available} of {size} {unit} left, and a task asks for {check.Asked}.");

    private static string Expression(FilterCheck check) => check.Asked["memberOf ".Length..];
}
