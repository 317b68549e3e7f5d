using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ResolvedConfiguration.html">ResolvedConfiguration</see>.</summary>
public sealed record ResolvedConfiguration
{
    /// <summary>The load balancers.</summary>
    public EquatableArray<ServiceRevisionLoadBalancer> LoadBalancers { get; init; }

    /// <summary>The VPC Lattice target groups.</summary>
    public EquatableArray<ServiceRevisionVpcLatticeConfiguration> VpcLatticeConfigurations { get; init; }
}
