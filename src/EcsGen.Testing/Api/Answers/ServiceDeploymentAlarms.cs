using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeploymentAlarms.html">ServiceDeploymentAlarms</see>.</summary>
public sealed record ServiceDeploymentAlarms
{
    /// <summary>DISABLED, MONITORING, MONITORING_COMPLETE or TRIGGERED.</summary>
    public string? Status { get; init; }

    /// <summary>The names of the CloudWatch alarms that are watched.</summary>
    public EquatableArray<string> AlarmNames { get; init; }

    /// <summary>The names of the alarms that went off.</summary>
    public EquatableArray<string> TriggeredAlarmNames { get; init; }
}
