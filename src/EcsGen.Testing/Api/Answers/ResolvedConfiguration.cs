using EcsGen.Model;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ResolvedConfiguration.html">ResolvedConfiguration</see>.</summary>
public sealed record ResolvedConfiguration
{
    public EquatableArray<ServiceRevisionLoadBalancer> LoadBalancers { get; init; }

    public EquatableArray<ServiceRevisionVpcLatticeConfiguration> VpcLatticeConfigurations { get; init; }
}
