using EcsGen.Model;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedAutoScaling.html">ManagedAutoScaling</see>.</summary>
public sealed record ManagedAutoScaling
{
    public ManagedScalableTarget? ScalableTarget { get; init; }

    public EquatableArray<ManagedApplicationAutoScalingPolicy> ApplicationAutoScalingPolicies { get; init; }
}
