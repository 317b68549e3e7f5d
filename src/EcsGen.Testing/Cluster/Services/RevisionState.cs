using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Cluster.Definitions;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing.Cluster.Services;

/// <summary>A service revision: what the tasks of a deployment are started with. A change of any of it is a new revision and a new deployment.</summary>
internal sealed record RevisionState
{
    /// <summary>The digits of the deployment that brought it.</summary>
    public required string Id { get; init; }

    public required string Arn { get; init; }

    public required TaskDefinitionState Definition { get; init; }

    /// <summary>The launch type, when no strategy chooses.</summary>
    public LaunchKind Kind { get; init; }

    public EquatableArray<StrategyItem> Strategy { get; init; }

    /// <summary>As it was asked for, as <c>LATEST</c>; null outside of Fargate.</summary>
    public string? PlatformVersion { get; init; }

    /// <summary>Fargate's version that LATEST stands for.</summary>
    public string? ResolvedPlatform { get; init; }

    public bool IsFargate => ResolvedPlatform is not null;

    public Values<LoadBalancer> LoadBalancers { get; init; }

    public Values<ServiceRegistry> ServiceRegistries { get; init; }

    public NetworkConfiguration? Network { get; init; }

    public ServiceConnectConfiguration? ServiceConnect { get; init; }

    public Values<ServiceVolumeConfiguration> Volumes { get; init; }

    public Values<VpcLatticeConfiguration> Lattice { get; init; }

    public MonitoringConfiguration? Monitoring { get; init; }

    /// <summary>The target groups that its tasks register with.</summary>
    public IReadOnlyList<TargetPort> Targets { get; init; } = [];

    /// <summary>Whether an essential container has a health check: only those make the health of a task.</summary>
    public bool HasHealthChecks => Definition.Plan.Containers.Any(container => container is { IsEssential: true, Health: not null });

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The subnets of awsvpcConfiguration.</summary>
    public IReadOnlyList<string> Subnets =>
        Network?.AwsvpcConfiguration.OrDefault() is { } awsvpc ? awsvpc.Subnets.Where(subnet => subnet.IsKnown).Select(subnet => subnet.OrDefault()!).ToArray() : [];

    /// <summary>Whether two revisions would start the same tasks.</summary>
    public bool IsLike(RevisionState other) => this with { Id = other.Id, Arn = other.Arn, CreatedAt = other.CreatedAt, Targets = other.Targets } == other;

    public override string ToString() => Definition.ToString();
}

/// <summary>A port of a container that is registered with a target group.</summary>
/// <param name="TargetGroupArn">The target group.</param>
/// <param name="AlternateArn">The other one of a pair between which blue/green deployments change; null without.</param>
/// <param name="Container">The container's place in the definition; -1 when the definition has no such container.</param>
/// <param name="Port">The port inside of the container.</param>
internal sealed record TargetPort(string TargetGroupArn, string? AlternateArn, int Container, int Port);
