using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules;

/// <summary>A task that is run on its own, and what is known around it.</summary>
public sealed class RunContext : LaunchContext
{
    internal RunContext(RunTaskRequest run, LaunchOptions options, List<Finding> findings)
        : base("RunTask", Shapes.RunTaskRequest, options, findings) => Run = run;

    /// <summary>The request.</summary>
    public RunTaskRequest Run { get; }

    /// <inheritdoc/>
    public override string Noun => "run";

    /// <inheritdoc/>
    public override Values<Tag> Tags => Run.Tags;

    /// <inheritdoc/>
    public override Value<string> LaunchType => Run.LaunchType;

    /// <inheritdoc/>
    public override Values<CapacityProviderStrategyItem> Strategy => Run.CapacityProviderStrategy;

    /// <inheritdoc/>
    public override Value<NetworkConfiguration> Network => Run.NetworkConfiguration;

    /// <inheritdoc/>
    public override Values<PlacementConstraint> Constraints => Run.PlacementConstraints;

    /// <inheritdoc/>
    public override Values<PlacementStrategy> Placement => Run.PlacementStrategy;

    /// <inheritdoc/>
    public override Value<string> PlatformVersion => Run.PlatformVersion;

    /// <inheritdoc/>
    public override Value<bool> EnableExecuteCommand => Run.EnableExecuteCommand;

    /// <inheritdoc/>
    public override Values<ServiceVolumeConfiguration> Volumes =>
        Run.VolumeConfigurations.IsList
            ? new Values<ServiceVolumeConfiguration>(Run.VolumeConfigurations.Select(OfService))
            : Run.VolumeConfigurations.IsUnknown ? Values<ServiceVolumeConfiguration>.Unknown(Run.VolumeConfigurations.Written!) : default;

    /// <inheritdoc/>
    public override Value<string> TaskRoleOverride => Run.Overrides.TryGet(out var overrides) ? overrides.TaskRoleArn : default;

    /// <inheritdoc/>
    protected override Node Write() => Run.ToNode();

    // the two have the same members, but for the termination policy
    private static Value<ServiceVolumeConfiguration> OfService(Value<TaskVolumeConfiguration> volume) =>
        volume.TryGet(out var known) ? ServiceVolumeConfiguration.FromNode(known.ToNode()) : Value<ServiceVolumeConfiguration>.Unknown(volume.Written!);
}
