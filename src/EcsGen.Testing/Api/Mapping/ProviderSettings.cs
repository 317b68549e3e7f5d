using System;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Capacity;

namespace EcsGen.Testing.Api.Mapping;

/// <summary>What requests say of a provider: with AWS's defaults filled in, and as the simulation takes it.</summary>
internal static class ProviderSettings
{
    public static AutoScalingGroupProvider Filled(AutoScalingGroupProvider sent, string arn)
    {
        sent.ManagedScaling.TryGet(out var scaling);
        scaling ??= new ManagedScaling();
        return sent with
        {
            AutoScalingGroupArn = arn,
            ManagedScaling = scaling with
            {
                // the group is scaled only when it is asked for, or when anything is said about it
                Status = Or(scaling.Status, sent.ManagedScaling.IsAbsent ? "DISABLED" : "ENABLED"),
                TargetCapacity = Or(scaling.TargetCapacity, 100),
                MinimumScalingStepSize = Or(scaling.MinimumScalingStepSize, 1),
                MaximumScalingStepSize = Or(scaling.MaximumScalingStepSize, 10_000),
                InstanceWarmupPeriod = Or(scaling.InstanceWarmupPeriod, 300),
            },
            ManagedTerminationProtection = Or(sent.ManagedTerminationProtection, "DISABLED"),
            ManagedDraining = Or(sent.ManagedDraining, "ENABLED"),
        };
    }

    public static AutoScalingGroupProvider Changed(AutoScalingGroupProvider before, AutoScalingGroupProviderUpdate update)
    {
        before.ManagedScaling.TryGet(out var old);
        if (update.ManagedScaling.TryGet(out var scaling))
        {
            old = old! with
            {
                Status = Or(scaling.Status, old.Status),
                TargetCapacity = Or(scaling.TargetCapacity, old.TargetCapacity),
                MinimumScalingStepSize = Or(scaling.MinimumScalingStepSize, old.MinimumScalingStepSize),
                MaximumScalingStepSize = Or(scaling.MaximumScalingStepSize, old.MaximumScalingStepSize),
                InstanceWarmupPeriod = Or(scaling.InstanceWarmupPeriod, old.InstanceWarmupPeriod),
            };
        }
        return before with
        {
            ManagedScaling = old!,
            ManagedTerminationProtection = Or(update.ManagedTerminationProtection, before.ManagedTerminationProtection),
            ManagedDraining = Or(update.ManagedDraining, before.ManagedDraining),
        };
    }

    /// <summary>Lets a provider go by its settings.</summary>
    public static void Apply(CapacityProviderState state)
    {
        state.Settings.ManagedScaling.TryGet(out var scaling);
        state.Scaling = new ManagedScalingSettings
        {
            IsEnabled = scaling!.Status.Is("ENABLED"),
            TargetCapacity = scaling.TargetCapacity.OrDefault(),
            MinimumStep = scaling.MinimumScalingStepSize.OrDefault(),
            MaximumStep = scaling.MaximumScalingStepSize.OrDefault(),
            Warmup = TimeSpan.FromSeconds(scaling.InstanceWarmupPeriod.OrDefault()),
        };
        state.ProtectsFromTermination = state.Settings.ManagedTerminationProtection.Is("ENABLED");
        state.Drains = state.Settings.ManagedDraining.Is("ENABLED");
    }

    /// <summary>What Managed Instances may launch.</summary>
    public static ManagedInstancesPlan Plan(CreateManagedInstancesProviderConfiguration settings, RegionState region)
    {
        var template = settings.InstanceLaunchTemplate.OrDefault() ?? new InstanceLaunchTemplate();
        var requirements = template.InstanceRequirements.OrDefault() ?? new InstanceRequirementsRequest();
        var (vcpus, memory) = (requirements.VCpuCount.OrDefault() ?? new VCpuCountRangeRequest(), requirements.MemoryMiB.OrDefault() ?? new MemoryMiBRequest());
        var subnets = template.NetworkConfiguration.OrDefault()?.Subnets ?? default;
        return new ManagedInstancesPlan
        {
            LeastVcpus = vcpus.Min.OrDefault(),
            MostVcpus = vcpus.Max.TryGet(out var mostVcpus) ? mostVcpus : int.MaxValue,
            LeastMemoryMiB = memory.Min.OrDefault(),
            MostMemoryMiB = memory.Max.TryGet(out var mostMemory) ? mostMemory : int.MaxValue,
            Allowed = [.. requirements.AllowedInstanceTypes.Known().Select(item => item.Value)],
            Excluded = [.. requirements.ExcludedInstanceTypes.Known().Select(item => item.Value)],
            Zones = [.. subnets.Known().Select(item => region.ZoneOf(item.Value)).Distinct()],
            ScaleInAfter = settings.InfrastructureOptimization.OrDefault()?.ScaleInAfter is { IsKnown: true } seconds ? Patience(seconds.OrDefault()) : DefaultPatience,
        };
    }

    // AWS does not say how long; -1 is for ever
    private static TimeSpan DefaultPatience { get; } = TimeSpan.FromMinutes(5);

    private static TimeSpan? Patience(int seconds) => seconds < 0 ? null : TimeSpan.FromSeconds(seconds);

    private static Value<T> Or<T>(Value<T> value, Value<T> otherwise) => value.IsAbsent ? otherwise : value;
}
