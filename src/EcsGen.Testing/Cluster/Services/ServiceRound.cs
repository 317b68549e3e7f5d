using System.Collections.Generic;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing.Cluster.Services;

/// <summary>One round of the scheduler over one service: the bounds, what is left of them, and what was done.</summary>
internal sealed class ServiceRound(ServiceState service)
{
    public ServiceState Service { get; } = service;

    public int Desired { get; } = service.DesiredCount;

    public DeploymentBounds Bounds { get; } = service.Settings.Bounds(service.DesiredCount);

    /// <summary>How many tasks may still be started.</summary>
    public int Room { get; set; }

    /// <summary>How many tasks are healthy, without those that this round stops.</summary>
    public int Healthy { get; set; } = service.Healthy;

    public List<TaskState> Started { get; } = [];

    public List<TaskState> StoppedRunning { get; } = [];

    public int StoppedPending { get; set; }

    public int HeldByMaximum { get; set; }

    public int HeldByMinimum { get; set; }

    public int HeldByProtection { get; set; }

    public TaskLaunch? Unplaced { get; set; }

    public bool IsThrottled { get; set; }

    public long ThrottledUntilTicks { get; set; } = -1;

    public bool Acted => Started.Count > 0 || StoppedRunning.Count > 0 || StoppedPending > 0;

    /// <summary>How many more healthy tasks may stop.</summary>
    public int Spare => Healthy - Bounds.Minimum;

    public RoundReport Report() => new()
    {
        HeldByMaximum = HeldByMaximum,
        HeldByMinimum = HeldByMinimum,
        HeldByProtection = HeldByProtection,
        Unplaced = Unplaced,
        IsThrottled = IsThrottled,
        Acted = Acted,
    };
}
