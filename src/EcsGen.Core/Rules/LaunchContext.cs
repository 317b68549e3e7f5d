using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules;

/// <summary>What is known around something that starts tasks. What is null is not known, and no rule speaks of it.</summary>
/// <param name="Origin">What it was read from.</param>
public record LaunchOptions(Origin Origin) : RequestOptions(Origin)
{
    /// <summary>The task definition that is named.</summary>
    public RegisterTaskDefinitionRequest? TaskDefinition { get; init; }

    /// <summary>The cluster, with the capacity providers that it has by now.</summary>
    public CreateClusterRequest? Cluster { get; init; }

    /// <summary>The capacity providers whose definition is known.</summary>
    public EquatableArray<CreateCapacityProviderRequest> CapacityProviders { get; init; }
}

/// <summary>Where tasks run.</summary>
public enum Capacity
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>On Fargate.</summary>
    Fargate,

    /// <summary>On EC2 instances of the customer's own.</summary>
    Ec2,

    /// <summary>On instances outside of AWS.</summary>
    External,

    /// <summary>On instances that ECS manages.</summary>
    ManagedInstances,
}

/// <summary>What starts tasks: a service, or a run.</summary>
public abstract class LaunchContext : RequestContext
{
    private readonly LaunchOptions options;
    private Capacity? capacity;

    private protected LaunchContext(string operation, Shape shape, LaunchOptions options, List<Finding> findings)
        : base(operation, shape, options, findings) => this.options = options;

    /// <summary>The launch type.</summary>
    public abstract Value<string> LaunchType { get; }

    /// <summary>Subnets and groups.</summary>
    public abstract Value<NetworkConfiguration> Network { get; }

    /// <summary>The placement constraints.</summary>
    public abstract Values<PlacementConstraint> Constraints { get; }

    /// <summary>The placement strategies.</summary>
    public abstract Values<PlacementStrategy> Placement { get; }

    /// <summary>The platform version of Fargate.</summary>
    public abstract Value<string> PlatformVersion { get; }

    /// <summary>Whether ECS Exec is on.</summary>
    public abstract Value<bool> EnableExecuteCommand { get; }

    /// <summary>The volumes that are configured at launch, in the shape that a service has.</summary>
    public abstract Values<ServiceVolumeConfiguration> Volumes { get; }

    /// <summary>The role that replaces the definition's task role; nothing for services.</summary>
    public abstract Value<string> TaskRoleOverride { get; }

    /// <summary>The task definition; null when it is not known.</summary>
    public RegisterTaskDefinitionRequest? TaskDefinition => options.TaskDefinition;

    /// <summary>The cluster; null when it is not known.</summary>
    public CreateClusterRequest? Cluster => options.Cluster;

    /// <summary>Where the tasks run: by launch type, by strategy, or by the cluster's default; EC2 when a known cluster has none.</summary>
    public Capacity Capacity => capacity ??= FindCapacity();

    /// <summary>Whether the tasks surely run on Fargate.</summary>
    public bool IsFargate => Capacity == Capacity.Fargate;

    /// <summary>The strategy that counts: the own one or, where neither it nor a launch type is given, the known cluster's default.</summary>
    public Values<CapacityProviderStrategyItem> EffectiveStrategy =>
        !Strategy.IsAbsent && (Strategy.IsUnknown || Strategy.Count > 0) ? Strategy
        : LaunchType.IsAbsent && Cluster is not null ? Cluster.DefaultCapacityProviderStrategy
        : default;

    /// <summary>Where it says on which capacity the tasks run, for messages and places.</summary>
    public MemberPath CapacityPath =>
        !LaunchType.IsAbsent ? MemberPath.Root["launchType"] : Strategy.Count > 0 ? MemberPath.Root["capacityProviderStrategy"] : MemberPath.Root;

    /// <summary>The definition of a capacity provider, when it is known.</summary>
    public CreateCapacityProviderRequest? FindProvider(string name) => options.CapacityProviders.FirstOrDefault(provider => provider.Name.Is(name));

    private Capacity FindCapacity()
    {
        if (LaunchType.TryGet(out var type)) return Of(type);
        if (LaunchType.IsUnknown || Strategy.IsUnknown) return Capacity.Unknown;
        if (Strategy.Count == 0 && Cluster is null) return Capacity.Unknown;
        var strategy = EffectiveStrategy;
        if (strategy.IsUnknown || !strategy.IsComplete) return Capacity.Unknown;
        if (strategy.Count == 0) return Capacity.Ec2;
        var kinds = strategy.Known().Select(item => Of(item.Value)).Distinct().ToArray();
        return kinds.Length == 1 ? kinds[0] : Capacity.Unknown;
    }

    private Capacity Of(CapacityProviderStrategyItem item)
    {
        if (!item.CapacityProvider.TryGet(out var name)) return Capacity.Unknown;
        if (CapacityProviders.IsFargate(name)) return Capacity.Fargate;
        if (FindProvider(name) is not { } provider) return Capacity.Unknown;
        if (provider.AutoScalingGroupProvider.IsKnown) return Capacity.Ec2;
        return provider.ManagedInstancesProvider.IsKnown ? Capacity.ManagedInstances : Capacity.Unknown;
    }

    private static Capacity Of(string launchType) => launchType switch
    {
        Model.Enums.LaunchType.Fargate => Capacity.Fargate,
        Model.Enums.LaunchType.Ec2 => Capacity.Ec2,
        Model.Enums.LaunchType.External => Capacity.External,
        Model.Enums.LaunchType.ManagedInstances => Capacity.ManagedInstances,
        _ => Capacity.Unknown,
    };
}
