using System;
using System.Collections.Generic;

namespace EcsGen.Testing;

/// <summary>What a lifecycle hook's function answers with.</summary>
public enum LifecycleHookStatus
{
    /// <summary>The deployment goes on.</summary>
    Succeeded,

    /// <summary>The deployment fails and is rolled back.</summary>
    Failed,

    /// <summary>The hook is asked again, after 30 s unless it says otherwise.</summary>
    InProgress,
}

/// <summary>A question of a deployment to a lifecycle hook.</summary>
/// <param name="Service">The service's name.</param>
/// <param name="ServiceDeploymentArn">The deployment.</param>
/// <param name="TargetServiceRevisionArn">The revision that it brings.</param>
/// <param name="LifecycleStage">The stage, as <c>POST_TEST_TRAFFIC_SHIFT</c>.</param>
/// <param name="Attempt">1 for the first time in this stage, counting on when it answered IN_PROGRESS.</param>
public sealed record LifecycleHookCall(string Service, string ServiceDeploymentArn, string TargetServiceRevisionArn, string LifecycleStage, int Attempt);

/// <summary>The answer of a lifecycle hook.</summary>
/// <param name="Status">How it stands.</param>
/// <param name="AskAgainAfter">When to ask again; null for the default.</param>
public readonly record struct LifecycleHookAnswer(LifecycleHookStatus Status, TimeSpan? AskAgainAfter = null)
{
    /// <summary>An answer that is a status alone.</summary>
    public static implicit operator LifecycleHookAnswer(LifecycleHookStatus status) => new(status);

    /// <summary>An answer that is a status alone.</summary>
    public static LifecycleHookAnswer ToLifecycleHookAnswer(LifecycleHookStatus status) => status;
}

/// <summary>The functions behind lifecycle hooks, which a test gives as delegates.</summary>
internal sealed class LifecycleHooks
{
    private readonly Dictionary<string, Func<LifecycleHookCall, LifecycleHookAnswer>> functions = new(StringComparer.Ordinal);

    public void Put(string arn, Func<LifecycleHookCall, LifecycleHookAnswer> function) => functions[arn] = function;

    public bool Has(string arn) => functions.ContainsKey(arn);

    public LifecycleHookAnswer Ask(string arn, LifecycleHookCall call) => functions.TryGetValue(arn, out var function) ? function(call) : LifecycleHookStatus.Succeeded;
}
