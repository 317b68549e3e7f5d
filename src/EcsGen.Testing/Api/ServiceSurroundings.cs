using System;
using EcsGen.Testing.Cluster;

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

    /// <summary>Puts a CloudWatch alarm into ALARM, or back to OK. Deployments that watch it see it in the scheduler's next round.</summary>
    public void SetAlarm(string name, bool inAlarm = true)
    {
        ArgumentNullException.ThrowIfNull(name);
        State.Services.SetAlarm(name, inAlarm);
    }
}
