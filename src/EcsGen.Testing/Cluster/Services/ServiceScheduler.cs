using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Testing.Cluster.Instances;
using EcsGen.Testing.Cluster.Services.Targets;
using EcsGen.Testing.Cluster.Tasks;
using EcsGen.Testing.Simulation;

namespace EcsGen.Testing.Cluster.Services;

/// <summary>
/// The service scheduler: brings services to what is wanted of them. It works in rounds, one service at a time, and only when something has changed. What a task counts as is kept in each
/// deployment as it changes (<see cref="DeploymentState"/>), so that a round costs what it does and not what there is.
/// </summary>
internal sealed partial class ServiceScheduler
{
    private readonly RegionState region;
    private readonly Dictionary<ClusterState, Dictionary<string, ServiceState>> services = [];

    public ServiceScheduler(RegionState region)
    {
        this.region = region;
        Targets = new TargetGroups(region);
        region.Instances.Changed += InstanceChanged;
    }

    public ServiceTimings Timings => region.Timings.Services;

    public TargetGroups Targets { get; }

    /// <summary>The alarms that are in ALARM.</summary>
    public SortedSet<string> Alarms { get; } = new(StringComparer.Ordinal);

    private Kernel Kernel => region.Kernel;

    private long Now => region.Kernel.NowTicks;

    private EcsBehaviour Behaviour => region.Behaviour;

    /// <summary>The services of a cluster in the order of creation, INACTIVE ones too.</summary>
    public IReadOnlyCollection<ServiceState> Of(ClusterState cluster) => services.TryGetValue(cluster, out var found) ? found.Values : [];

    public ServiceState? Find(ClusterState cluster, string name) => services.TryGetValue(cluster, out var found) ? found.GetValueOrDefault(name) : null;

    public void Add(ServiceState service)
    {
        var cluster = service.Cluster;
        if (!services.TryGetValue(cluster, out var found))
        {
            services[cluster] = found = new(StringComparer.Ordinal);
            cluster.CountServicesOf = (kind, active) => Of(cluster).Count(known => known.Status == (active ? ServiceStatus.Active : ServiceStatus.Draining) && known.Kind == kind);
        }
        found.Remove(service.Name);
        found.Add(service.Name, service);
        Kernel.Record("service", service, "ACTIVE");
    }

    /// <summary>Sees to it that a round comes: soon, but not before the last one is an interval ago.</summary>
    public void Wake(ServiceState service) => Wake(service, Timings.SchedulerReacts, background: false);

    private void Wake(ServiceState service, TimeSpan after, bool background)
    {
        if (service.Status == ServiceStatus.Inactive) return;
        var due = Math.Max(Now + after.Ticks, service.LastRoundTicks + Timings.RoundInterval.Ticks);
        if (service.NextRound is { IsPending: true } next)
        {
            if (next.DueTicks <= due && (background || !next.IsBackground)) return;
            due = Math.Min(due, next.DueTicks);
            next.Cancel();
        }
        service.NextRound = Kernel.Schedule(new TimeSpan(due - Now), "service round", Round, service, background);
    }

    /// <summary>An instance has come, or drains, or its agent is gone: who may be concerned looks again.</summary>
    private void InstanceChanged(InstanceState instance)
    {
        foreach (var task in instance.Tasks)
            if (task.OwnerData is ServiceTask owned)
                InstanceChanged(owned, instance.Status == InstanceStatus.Draining);
        foreach (var service in Of(instance.Cluster))
            if (service.IsDaemon || service.Report.Unplaced is not null || service.IsSteady && Rebalances(service))
                Wake(service);
    }

    /// <summary>Fargate has more or less room than before: who waits for it looks again, and so does who may move tasks.</summary>
    public void FargateChanged()
    {
        foreach (var service in services.Values.SelectMany(found => found.Values))
            if (service.Report.Unplaced is not null || service.IsSteady && Rebalances(service))
                Wake(service);
    }

    private void InstanceChanged(ServiceTask task, bool drains)
    {
        if (task.IsLeavingInstance == drains) return;
        task.IsLeavingInstance = drains;
        if (drains) task.Deployment.Service.Moving.Add(task);
        Wake(task.Deployment.Service);
    }

    public void BehaviourChanged(TaskState task)
    {
        if (task.OwnerData is ServiceTask owned) Targets.BehaviourChanged(owned);
    }

    /// <summary>The test sets an alarm, or ends it.</summary>
    public void SetAlarm(string name, bool inAlarm)
    {
        if (!(inAlarm ? Alarms.Add(name) : Alarms.Remove(name))) return;
        Kernel.Record("alarm", name, inAlarm ? "ALARM" : "OK");
        foreach (var found in services.Values)
            foreach (var service in found.Values)
                if (service.Settings.WatchesAlarms)
                    Wake(service);
    }
}
