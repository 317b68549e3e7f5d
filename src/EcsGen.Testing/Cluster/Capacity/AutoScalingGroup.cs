using System.Collections.Generic;
using EcsGen.Testing.Cluster.Instances;

namespace EcsGen.Testing;

/// <summary>An EC2 Auto Scaling group, which a capacity provider names by its ARN. It is not ECS's, so a test says what there is.</summary>
public sealed record AutoScalingGroup
{
    /// <summary>The name, or the whole ARN.</summary>
    public required string Name { get; init; }

    /// <summary>The types that it launches. New instances are of the first; managed scaling reckons with the smallest and the largest.</summary>
    public required IReadOnlyList<InstanceType> InstanceTypes { get; init; }

    /// <summary>The cluster that its instances register in: ECS_CLUSTER in their user data. It must be there. Default <c>default</c>.</summary>
    public string Cluster { get; init; } = "default";

    /// <summary>The zones, as <c>us-east-1a</c>. Empty: all of the region. New instances come where the fewest are.</summary>
    public IReadOnlyList<string> Zones { get; init; } = [];

    /// <summary>The fewest instances. Default 0.</summary>
    public int MinSize { get; init; }

    /// <summary>The most instances. Default 100.</summary>
    public int MaxSize { get; init; } = 100;

    /// <summary>How many instances it begins with. They are there from the start.</summary>
    public int DesiredCapacity { get; init; }

    /// <summary>Whether new instances are protected from scale-in. Managed termination protection needs it. Default false.</summary>
    public bool NewInstancesProtectedFromScaleIn { get; init; }

    /// <summary>How its instances are, beside type, zone and provider, which follow from the group.</summary>
    public InstanceOptions Options { get; init; } = new();
}
