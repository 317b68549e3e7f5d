using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProvider.html">CapacityProvider</see>.</summary>
public sealed record CapacityProvider
{
    /// <summary>The provider's ARN.</summary>
    public string? CapacityProviderArn { get; init; }

    /// <summary>The provider's name.</summary>
    public string? Name { get; init; }

    /// <summary>The name of the cluster that a provider of Managed Instances is of; null for others.</summary>
    public string? Cluster { get; init; }

    /// <summary>PROVISIONING, ACTIVE, DEPROVISIONING or INACTIVE.</summary>
    public string? Status { get; init; }

    /// <summary>The Auto Scaling group behind the provider, and how it is scaled; null for Managed Instances.</summary>
    public Model.AutoScalingGroupProvider? AutoScalingGroupProvider { get; init; }

    /// <summary>What ECS launches instances by; null for an Auto Scaling group.</summary>
    public ManagedInstancesProvider? ManagedInstancesProvider { get; init; }

    /// <summary>How far the last change is, as <c>UPDATE_COMPLETE</c> or <c>DELETE_IN_PROGRESS</c>; null before the first.</summary>
    public string? UpdateStatus { get; init; }

    /// <summary>Why it has that state. Always null in the double.</summary>
    public string? UpdateStatusReason { get; init; }

    /// <summary>Its tags; only with TAGS in <c>include</c>, where the operation has one.</summary>
    public EquatableArray<Model.Tag> Tags { get; init; }

    /// <summary>EC2_AUTOSCALING, MANAGED_INSTANCES, FARGATE or FARGATE_SPOT.</summary>
    public string? Type { get; init; }
}
