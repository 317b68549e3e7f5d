using System.Collections.Generic;

namespace EcsGen.Testing.Cluster.Services;

internal enum ServiceDeploymentStatus : byte
{
    Pending,
    InProgress,
    Successful,
    StopRequested,
    Stopped,
    RollbackRequested,
    RollbackInProgress,
    RollbackSuccessful,
    RollbackFailed,
}

/// <summary>One change of a service from revisions to a revision: what DescribeServiceDeployments shows.</summary>
internal sealed class ServiceDeploymentState(ServiceState service, DeploymentState target, IReadOnlyList<RevisionState> sources, string arn, long now)
{
    public ServiceState Service { get; } = service;

    public DeploymentState Target { get; } = target;

    public IReadOnlyList<RevisionState> Sources { get; } = sources;

    public string Arn { get; } = arn;

    public long CreatedTicks { get; } = now;

    public long StartedTicks { get; set; } = -1;

    public long FinishedTicks { get; set; } = -1;

    public long StoppedTicks { get; set; } = -1;

    public long UpdatedTicks { get; set; } = now;

    public ServiceDeploymentStatus Status { get; set; }

    public string? StatusReason { get; set; }

    /// <summary>The deployment that it goes back to, while it does and after.</summary>
    public DeploymentState? RollbackTo { get; set; }

    public string? RollbackReason { get; set; }

    public long RollbackTicks { get; set; } = -1;

    public List<string> TriggeredAlarms { get; } = [];

    /// <summary>The settings that it began with.</summary>
    public ServiceSettings Settings { get; } = service.Settings;

    /// <summary>Where a blue/green, linear or canary deployment is; null for a rolling one.</summary>
    public Stages.StageMachine? Stages { get; set; }

    public bool IsOpen => Status is ServiceDeploymentStatus.Pending or ServiceDeploymentStatus.InProgress or ServiceDeploymentStatus.StopRequested
        or ServiceDeploymentStatus.RollbackRequested or ServiceDeploymentStatus.RollbackInProgress;

    public override string ToString() => Arn;
}
