using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Cluster.Definitions;
using EcsGen.Testing.Cluster.Placing;
using EcsGen.Testing.Cluster.Tasks;
using EcsGen.Testing.Placement;

namespace EcsGen.Testing.Api;

/// <summary>What RunTask and services read from their requests in the same way.</summary>
internal static class LaunchKinds
{
    /// <summary>What a launch type runs on.</summary>
    /// <exception cref="InvalidParameterException">There is no such launch type, or was none at that time.</exception>
    public static LaunchKind Of(string launchType, EcsBehaviour behaviour) => launchType switch
    {
        "FARGATE" => LaunchKind.Fargate,
        "EC2" => LaunchKind.Ec2,
        "EXTERNAL" => LaunchKind.External,
        "MANAGED_INSTANCES" when behaviour.HasManagedInstances => LaunchKind.ManagedInstances,
        _ => throw new InvalidParameterException(behaviour.HasManagedInstances ? "launch type should be one of [EC2,FARGATE,EXTERNAL,FMI,MANAGED_INSTANCES]" : "launch type should be one of [EC2,FARGATE,EXTERNAL]"),
    };

    /// <summary>The version that LATEST, or nothing, stands for: 1.4.0 on Linux, 1.0.0 on Windows.</summary>
    public static string Platform(string? version, TaskPlan plan) =>
        version is null or "" || version.Equals("LATEST", System.StringComparison.OrdinalIgnoreCase) ? (plan.IsWindows ? "1.0.0" : "1.4.0") : version;

    public static EquatableArray<Constraint> Constraints(Values<PlacementConstraint> constraints) =>
        constraints.Known().Select(item => item.Value.Type.Is("distinctInstance") ? new Constraint.DistinctInstance() : PlacementRequests.MemberOf(item.Value.Expression.OrDefault() ?? "")).ToEquatableArray();

    public static EquatableArray<Strategy> Strategies(Values<PlacementStrategy> strategies) =>
        strategies.Known().Select(item => new Strategy(Type(item.Value.Type.OrDefault()), item.Value.Type.Is("random") ? null : item.Value.Field.OrDefault())).ToEquatableArray();

    private static StrategyType Type(string? type) => type switch
    {
        "spread" => StrategyType.Spread,
        "binpack" => StrategyType.Binpack,
        _ => StrategyType.Random,
    };
}
