using EcsGen.Model;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProvider.html">CapacityProvider</see>.</summary>
public sealed record CapacityProvider
{
    public string? CapacityProviderArn { get; init; }

    public string? Name { get; init; }

    public string? Cluster { get; init; }

    public string? Status { get; init; }

    public Model.AutoScalingGroupProvider? AutoScalingGroupProvider { get; init; }

    public ManagedInstancesProvider? ManagedInstancesProvider { get; init; }

    public string? UpdateStatus { get; init; }

    public string? UpdateStatusReason { get; init; }

    public EquatableArray<Model.Tag> Tags { get; init; }

    public string? Type { get; init; }
}
