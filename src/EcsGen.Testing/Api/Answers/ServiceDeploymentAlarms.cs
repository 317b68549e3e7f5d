using EcsGen.Model;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeploymentAlarms.html">ServiceDeploymentAlarms</see>.</summary>
public sealed record ServiceDeploymentAlarms
{
    public string? Status { get; init; }

    public EquatableArray<string> AlarmNames { get; init; }

    public EquatableArray<string> TriggeredAlarmNames { get; init; }
}
