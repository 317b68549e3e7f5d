using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Cluster.Services;

namespace EcsGen.Testing.Api.Services;

/// <summary>Reads a deployment configuration over what a service has: members that are left out keep their value.</summary>
internal static class DeploymentSettings
{
    public static ServiceSettings Over(ServiceSettings before, DeploymentConfiguration? sent)
    {
        if (sent is null) return before;
        var configuration = Merge(before.Configuration, sent);
        var breaker = Breaker(configuration.DeploymentCircuitBreaker.OrDefault());
        return before with
        {
            Configuration = configuration,
            MinimumPercent = configuration.MinimumHealthyPercent.OrDefault(),
            MaximumPercent = configuration.MaximumPercent.OrDefault(),
            Breaker = breaker,
            WatchesAlarms = configuration.Alarms.OrDefault()?.Enable.Is(true) == true,
            AlarmsRollBack = configuration.Alarms.OrDefault()?.Rollback.Is(true) == true,
            Alarms = configuration.Alarms.OrDefault() is { } alarms ? alarms.AlarmNames.Known().Select(item => item.Value).ToEquatableArray() : default,
            Strategy = StrategyOf(configuration.Strategy.OrDefault()),
            BakeMinutes = configuration.BakeTimeInMinutes.OrDefault(),
            Hooks = configuration.LifecycleHooks.Known().Select(item => item.Value).ToArray(),
            StepPercent = configuration.LinearConfiguration.OrDefault() is { } linear && linear.StepPercent.TryGet(out var step) ? step : 10,
            StepBakeMinutes = configuration.LinearConfiguration.OrDefault() is { } steps && steps.StepBakeTimeInMinutes.TryGet(out var bake) ? bake : 6,
            CanaryPercent = configuration.CanaryConfiguration.OrDefault() is { } canary && canary.CanaryPercent.TryGet(out var percent) ? percent : 5,
            CanaryBakeMinutes = configuration.CanaryConfiguration.OrDefault() is { } canaries && canaries.CanaryBakeTimeInMinutes.TryGet(out var minutes) ? minutes : 10,
        };
    }

    /// <summary>What AWS fills in: 100/200, ROLLING, no bake time, the circuit breaker off with its defaults. A daemon service stops before it starts.</summary>
    public static DeploymentConfiguration Defaults(bool isDaemon) => new()
    {
        MinimumHealthyPercent = isDaemon ? 0 : 100,
        MaximumPercent = isDaemon ? 100 : 200,
        Strategy = "ROLLING",
        BakeTimeInMinutes = 0,
        DeploymentCircuitBreaker = new DeploymentCircuitBreaker
        {
            Enable = false,
            Rollback = false,
            ResetOnHealthyTask = true,
            ThresholdConfiguration = new ThresholdConfiguration { Type = "BOUNDED_PERCENT", Value = 50 },
        },
    };

    private static DeploymentConfiguration Merge(DeploymentConfiguration before, DeploymentConfiguration sent) => new()
    {
        MinimumHealthyPercent = Or(sent.MinimumHealthyPercent, before.MinimumHealthyPercent),
        MaximumPercent = Or(sent.MaximumPercent, before.MaximumPercent),
        DeploymentCircuitBreaker = sent.DeploymentCircuitBreaker.TryGet(out var breaker) ? Merge(before.DeploymentCircuitBreaker.OrDefault()!, breaker) : before.DeploymentCircuitBreaker,
        Alarms = Or(sent.Alarms, before.Alarms),
        Strategy = Or(sent.Strategy, before.Strategy),
        BakeTimeInMinutes = Or(sent.BakeTimeInMinutes, before.BakeTimeInMinutes),
        LifecycleHooks = sent.LifecycleHooks.IsSet ? sent.LifecycleHooks : before.LifecycleHooks,
        LinearConfiguration = Or(sent.LinearConfiguration, before.LinearConfiguration),
        CanaryConfiguration = Or(sent.CanaryConfiguration, before.CanaryConfiguration),
        EarlySuccessCriteria = Or(sent.EarlySuccessCriteria, before.EarlySuccessCriteria),
    };

    // enable false with rollback true is kept as rollback false
    private static DeploymentCircuitBreaker Merge(DeploymentCircuitBreaker before, DeploymentCircuitBreaker sent)
    {
        var enable = Or(sent.Enable, before.Enable);
        return new DeploymentCircuitBreaker
        {
            Enable = enable,
            Rollback = enable.Is(true) && Or(sent.Rollback, before.Rollback).Is(true),
            ResetOnHealthyTask = Or(sent.ResetOnHealthyTask, before.ResetOnHealthyTask),
            ThresholdConfiguration = Or(sent.ThresholdConfiguration, before.ThresholdConfiguration),
        };
    }

    private static BreakerPlan Breaker(DeploymentCircuitBreaker? breaker)
    {
        if (breaker is null) return BreakerPlan.Off;
        var threshold = breaker.ThresholdConfiguration.OrDefault();
        var type = threshold?.Type.OrDefault() switch { "COUNT" => BreakerThreshold.Count, "UNBOUNDED_PERCENT" => BreakerThreshold.UnboundedPercent, _ => BreakerThreshold.BoundedPercent };
        return new BreakerPlan(breaker.Enable.Is(true), breaker.Rollback.Is(true), !breaker.ResetOnHealthyTask.Is(false), type, threshold is not null && threshold.Value.TryGet(out var value) ? value : 50);
    }

    private static DeploymentStrategy StrategyOf(string? strategy) => strategy switch
    {
        "BLUE_GREEN" => DeploymentStrategy.BlueGreen,
        "LINEAR" => DeploymentStrategy.Linear,
        "CANARY" => DeploymentStrategy.Canary,
        _ => DeploymentStrategy.Rolling,
    };

    private static Value<T> Or<T>(Value<T> sent, Value<T> before) => sent.IsSet ? sent : before;
}
