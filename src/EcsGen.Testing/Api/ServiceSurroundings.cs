using System;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Services.Explaining;

namespace EcsGen.Testing;

/// <summary>What a test sets up around services: target groups and alarms, which are not ECS's.</summary>
public sealed partial class EcsSimulator
{
    /// <summary>Says how a target group checks and drains. One that is never declared has the defaults of Elastic Load Balancing.</summary>
    public void PutTargetGroup(TargetGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        State.Services.Targets.Put(group);
    }

    /// <summary>Gives the function behind a lifecycle hook of deployments. A hook of which none is given is refused as not simulated.</summary>
    /// <param name="hookTargetArn">The ARN of the Lambda function, as the hook names it.</param>
    /// <param name="function">Is asked once a stage, and again while it answers IN_PROGRESS.</param>
    public void OnLifecycleHook(string hookTargetArn, Func<LifecycleHookCall, LifecycleHookAnswer> function)
    {
        ArgumentNullException.ThrowIfNull(hookTargetArn);
        ArgumentNullException.ThrowIfNull(function);
        State.Services.Hooks.Put(hookTargetArn, function);
    }

    /// <summary>Puts a CloudWatch alarm into ALARM, or back to OK. Deployments that watch it see it in the scheduler's next round.</summary>
    public void SetAlarm(string name, bool inAlarm = true)
    {
        ArgumentNullException.ThrowIfNull(name);
        State.Services.SetAlarm(name, inAlarm);
    }

    /// <summary>Why a service is where it is, and what would free it.</summary>
    /// <param name="cluster">The cluster's name or ARN.</param>
    /// <param name="service">The service's name or ARN.</param>
    /// <exception cref="ServiceNotFoundException">There is no such service.</exception>
    public ServiceExplanation ExplainService(string cluster, string service) => new ServiceExplainer(State, ServiceOf(ActiveCluster(cluster), service)).Explain();
}
