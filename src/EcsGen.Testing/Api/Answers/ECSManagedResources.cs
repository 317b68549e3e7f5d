using EcsGen.Model;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ECSManagedResources.html">ECSManagedResources</see>.</summary>
public sealed record ECSManagedResources
{
    public EquatableArray<ManagedIngressPath> IngressPaths { get; init; }

    public ManagedAutoScaling? AutoScaling { get; init; }

    public EquatableArray<ManagedMetricAlarm> MetricAlarms { get; init; }

    public EquatableArray<ManagedSecurityGroup> ServiceSecurityGroups { get; init; }

    public EquatableArray<ManagedLogGroup> LogGroups { get; init; }

    public EquatableArray<GatewayConnection> GatewayConnections { get; init; }
}
