using EcsGen.Model;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedIngressPath.html">ManagedIngressPath</see>.</summary>
public sealed record ManagedIngressPath
{
    public string? AccessType { get; init; }

    public string? Endpoint { get; init; }

    public ManagedLoadBalancer? LoadBalancer { get; init; }

    public EquatableArray<ManagedSecurityGroup> LoadBalancerSecurityGroups { get; init; }

    public ManagedCertificate? Certificate { get; init; }

    public ManagedListener? Listener { get; init; }

    public ManagedListenerRule? Rule { get; init; }

    public EquatableArray<ManagedTargetGroup> TargetGroups { get; init; }
}
