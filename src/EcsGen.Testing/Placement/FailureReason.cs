namespace EcsGen.Testing.Placement;

/// <summary>Why an instance does not take a task, in ECS's own words. Source: "Amazon ECS failures" and "service event messages", Amazon ECS Developer Guide.</summary>
/// <param name="Code">As in <c>failures[].reason</c> of RunTask and StartTask.</param>
/// <param name="Event">As a service's event continues after <c>The closest matching (container-instance …)</c>.</param>
public sealed record FailureReason(string Code, string Event)
{
    /// <summary>The instance's agent is not connected.</summary>
    public static FailureReason Agent { get; } = Error("AGENT");

    /// <summary>Not enough CPU units are left.</summary>
    public static FailureReason Cpu { get; } = new("RESOURCE:CPU", "has insufficient CPU units available");

    /// <summary>Not enough memory is left.</summary>
    public static FailureReason Memory { get; } = new("RESOURCE:MEMORY", "has insufficient memory available");

    /// <summary>Not enough GPUs are left.</summary>
    public static FailureReason Gpu { get; } = Error("RESOURCE:GPU");

    /// <summary>A fixed port is in use, or the instance has no more of them.</summary>
    public static FailureReason Ports { get; } = new("RESOURCE:PORTS", "is already using a port required by your task");

    /// <summary>No network interface is left.</summary>
    public static FailureReason Interfaces { get; } = Error("RESOURCE:ENI");

    /// <summary>An attribute is missing or has another value.</summary>
    public static FailureReason Attribute { get; } = new("ATTRIBUTE", "is missing an attribute required by your task");

    /// <summary>The instance is in none of the zones of the task's subnets.</summary>
    public static FailureReason Location { get; } = Error("LOCATION");

    /// <summary>The instance has a task of the group already.</summary>
    public static FailureReason DistinctInstance { get; } = Error("DistinctInstance placement constraint unsatisfied.");

    /// <summary>An expression does not hold of the instance.</summary>
    public static FailureReason MemberOf { get; } = Error("MemberOf placement constraint unsatisfied.");

    /// <inheritdoc/>
    public override string ToString() => Code;

    private static FailureReason Error(string code) => new(code, $"encountered error \"{code}\"");
}
