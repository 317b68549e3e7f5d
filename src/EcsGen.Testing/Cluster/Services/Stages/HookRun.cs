using System;
using EcsGen.Model;

namespace EcsGen.Testing.Cluster.Services.Stages;

internal enum HookStatus : byte
{
    AwaitingAction,
    InProgress,
    Succeeded,
    Failed,
    TimedOut,
}

/// <summary>One lifecycle hook in one stage.</summary>
internal sealed class HookRun(string id, DeploymentLifecycleHook hook, long now)
{
    public const int DefaultTimeoutMinutes = 1440;

    public string Id { get; } = id;

    public bool IsPause { get; } = hook.TargetType.Is("PAUSE");

    public string? Arn { get; } = hook.HookTargetArn.OrDefault();

    public HookStatus Status { get; set; } = hook.TargetType.Is("PAUSE") ? HookStatus.AwaitingAction : HookStatus.InProgress;

    public int Attempts { get; set; }

    public long NextTicks { get; set; } = now;

    public long ExpiresTicks { get; } = now + TimeSpan.FromMinutes(Timeout(hook)).Ticks;

    /// <summary>What happens when its time is over: CONTINUE or ROLLBACK.</summary>
    public string TimeoutAction { get; } = hook.TimeoutConfiguration.OrDefault()?.Action.OrDefault() ?? "ROLLBACK";

    public bool IsOpen => Status is HookStatus.AwaitingAction or HookStatus.InProgress;

    public string StatusText => Status switch { HookStatus.AwaitingAction => "AWAITING_ACTION", HookStatus.InProgress => "IN_PROGRESS", HookStatus.Succeeded => "SUCCEEDED", HookStatus.Failed => "FAILED", _ => "TIMED_OUT" };

    private static int Timeout(DeploymentLifecycleHook hook) =>
        hook.TimeoutConfiguration.OrDefault() is { } set && set.TimeoutInMinutes.TryGet(out var minutes) ? minutes : DefaultTimeoutMinutes;
}
