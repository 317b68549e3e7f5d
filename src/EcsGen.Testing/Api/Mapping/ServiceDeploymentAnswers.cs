using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Services;
using EcsGen.Testing.Cluster.Services.Stages;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing.Api.Mapping;

/// <summary>Service deployments and revisions as answers.</summary>
internal static class ServiceDeploymentAnswers
{
    public static string Text(this ServiceDeploymentStatus status) => status switch
    {
        ServiceDeploymentStatus.Pending => "PENDING",
        ServiceDeploymentStatus.InProgress => "IN_PROGRESS",
        ServiceDeploymentStatus.Successful => "SUCCESSFUL",
        ServiceDeploymentStatus.StopRequested => "STOP_REQUESTED",
        ServiceDeploymentStatus.Stopped => "STOPPED",
        ServiceDeploymentStatus.RollbackRequested => "ROLLBACK_REQUESTED",
        ServiceDeploymentStatus.RollbackInProgress => "ROLLBACK_IN_PROGRESS",
        ServiceDeploymentStatus.RollbackSuccessful => "ROLLBACK_SUCCESSFUL",
        _ => "ROLLBACK_FAILED",
    };

    public static ServiceDeployment Answer(this ServiceDeploymentState state)
    {
        var service = state.Service;
        var region = service.Cluster.Region;
        return new ServiceDeployment
        {
            ServiceDeploymentArn = state.Arn,
            ServiceArn = service.Arn,
            ClusterArn = service.Cluster.Arn,
            CreatedAt = ServiceAnswers.Time(region, state.CreatedTicks),
            StartedAt = ServiceAnswers.Time(region, state.StartedTicks),
            FinishedAt = ServiceAnswers.Time(region, state.FinishedTicks),
            StoppedAt = ServiceAnswers.Time(region, state.StoppedTicks),
            UpdatedAt = ServiceAnswers.Time(region, state.UpdatedTicks),
            SourceServiceRevisions = state.Sources.Select(source => Summary(service, source)).ToEquatableArray(),
            TargetServiceRevision = Summary(service, state.Target.Revision),
            Status = state.Status.Text(),
            StatusReason = state.StatusReason,
            LifecycleStage = state.Stages is { IsOpen: true } stages ? stages.Stage.Text() : null,
            LifecycleHookDetails = state.Stages is { IsOpen: true } open ? open.Hooks.Select(hook => Answer(region, hook)).ToEquatableArray() : default,
            DeploymentConfiguration = state.Settings.Configuration,
            Rollback = state.RollbackTo is not { } target ? null : new Rollback
            {
                Reason = state.RollbackReason,
                StartedAt = ServiceAnswers.Time(region, state.RollbackTicks),
                ServiceRevisionArn = target.Revision.Arn,
            },
            DeploymentCircuitBreaker = Breaker(state),
            Alarms = Alarms(state),
        };
    }

    public static ServiceDeploymentBrief Brief(this ServiceDeploymentState state)
    {
        var region = state.Service.Cluster.Region;
        return new ServiceDeploymentBrief
        {
            ServiceDeploymentArn = state.Arn,
            ServiceArn = state.Service.Arn,
            ClusterArn = state.Service.Cluster.Arn,
            StartedAt = ServiceAnswers.Time(region, state.StartedTicks),
            CreatedAt = ServiceAnswers.Time(region, state.CreatedTicks),
            FinishedAt = ServiceAnswers.Time(region, state.FinishedTicks),
            TargetServiceRevisionArn = state.Target.Revision.Arn,
            Status = state.Status.Text(),
            StatusReason = state.StatusReason,
        };
    }

    public static ServiceRevision Answer(this RevisionState state, ServiceState service)
    {
        var done = service.Deployments.FirstOrDefault(deployment => deployment.Revision == state) is not { } deployment || deployment.WasCompleted;
        return new ServiceRevision
        {
            ServiceRevisionArn = state.Arn,
            ServiceArn = service.Arn,
            ClusterArn = service.Cluster.Arn,
            TaskDefinition = state.Definition.Arn,
            CapacityProviderStrategy = state.Strategy.Select(ClusterAnswers.Answer).ToEquatableArray(),
            LaunchType = state.Strategy.Count > 0 ? null : state.Kind.Text(),
            PlatformVersion = state.ResolvedPlatform,
            PlatformFamily = ServiceAnswers.PlatformFamily(state),
            LoadBalancers = ServiceAnswers.Known(state.LoadBalancers),
            ServiceRegistries = ServiceAnswers.Known(state.ServiceRegistries),
            NetworkConfiguration = state.Network,
            ContainerImages = done ? state.Definition.Plan.Containers.Select(plan => new ContainerImage { ContainerName = plan.Name, Image = plan.Image }).ToEquatableArray() : default,
            ServiceConnectConfiguration = state.ServiceConnect,
            VolumeConfigurations = ServiceAnswers.Known(state.Volumes),
            CreatedAt = state.CreatedAt,
            VpcLatticeConfigurations = ServiceAnswers.Known(state.Lattice),
            Monitoring = state.Monitoring,
        };
    }

    private static ServiceRevisionSummary Summary(ServiceState service, RevisionState revision)
    {
        var deployment = service.Deployments.FirstOrDefault(found => found.Revision == revision);
        return new ServiceRevisionSummary
        {
            Arn = revision.Arn,
            RequestedTaskCount = deployment?.ShownDesired ?? 0,
            RunningTaskCount = deployment?.Running ?? 0,
            PendingTaskCount = deployment?.Pending ?? 0,
            RequestedTestTrafficWeight = service.Settings.Strategy == DeploymentStrategy.Rolling ? null : deployment?.TestWeight ?? 0,
            RequestedProductionTrafficWeight = service.Settings.Strategy == DeploymentStrategy.Rolling ? null : deployment?.ProductionWeight ?? 0,
        };
    }

    private static DeploymentLifecycleHookDetail Answer(RegionState region, HookRun hook) => new()
    {
        HookId = hook.Id,
        TargetType = hook.IsPause ? "PAUSE" : "AWS_LAMBDA",
        TargetArn = hook.Arn,
        Status = hook.StatusText,
        ExpiresAt = ServiceAnswers.Time(region, hook.ExpiresTicks),
        TimeoutAction = hook.TimeoutAction,
    };

    private static ServiceDeploymentCircuitBreaker? Breaker(ServiceDeploymentState state)
    {
        var breaker = state.Settings.Breaker;
        if (!breaker.IsEnabled) return null;
        var threshold = breaker.Threshold(state.Service.DesiredCount, state.Service.Cluster.Region.Behaviour.CircuitBreakerFloor);
        var triggered = state.Target.BreakerFailures >= threshold;
        return new ServiceDeploymentCircuitBreaker
        {
            Status = triggered ? "TRIGGERED" : state.IsOpen ? "MONITORING" : "MONITORING_COMPLETE",
            FailureCount = state.Target.BreakerFailures,
            Threshold = threshold,
        };
    }

    private static ServiceDeploymentAlarms? Alarms(ServiceDeploymentState state) => !state.Settings.WatchesAlarms ? null : new ServiceDeploymentAlarms
    {
        Status = state.TriggeredAlarms.Count > 0 ? "TRIGGERED" : state.IsOpen ? "MONITORING" : "MONITORING_COMPLETE",
        AlarmNames = state.Settings.Alarms,
        TriggeredAlarmNames = state.TriggeredAlarms.ToEquatableArray(),
    };
}
