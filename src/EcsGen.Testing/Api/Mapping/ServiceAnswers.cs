using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Services;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing.Api.Mapping;

/// <summary>Services and deployments as answers.</summary>
internal static class ServiceAnswers
{
    public static Service Answer(this ServiceState state, bool described = false, bool tags = true)
    {
        if (state.IsExternal) return TaskSetAnswers.Answer(state, tags);
        var revision = state.Primary.Revision;
        return Common(state, tags) with
        {
            LoadBalancers = Known(revision.LoadBalancers),
            ServiceRegistries = Known(revision.ServiceRegistries),
            LaunchType = revision.Strategy.Count > 0 ? null : revision.Kind.Text(),
            CapacityProviderStrategy = revision.Strategy.Select(ClusterAnswers.Answer).ToEquatableArray(),
            PlatformVersion = revision.PlatformVersion,
            PlatformFamily = PlatformFamily(revision),
            TaskDefinition = revision.Definition.Arn,
            Deployments = state.Deployments.Select(Answer).ToEquatableArray(),
            RoleArn = NeedsRole(revision) ? RoleArn(state) : null,
            CurrentServiceDeployment = described ? state.Current?.Arn : null,
            CurrentServiceRevisions = state.Deployments.Where(deployment => deployment == state.Primary || deployment.Alive > 0).Select(Current).ToEquatableArray(),
            NetworkConfiguration = revision.Network,
        };
    }

    /// <summary>What does not depend on who drives the deployments.</summary>
    public static Service Common(ServiceState state, bool tags)
    {
        var settings = state.Settings;
        return new Service
        {
            ServiceArn = state.Arn,
            ServiceName = state.Name,
            ClusterArn = state.Cluster.Arn,
            Status = state.Status switch { ServiceStatus.Active => "ACTIVE", ServiceStatus.Draining => "DRAINING", _ => "INACTIVE" },
            DesiredCount = state.DesiredCount,
            RunningCount = state.Running,
            PendingCount = state.Pending,
            DeploymentConfiguration = settings.Configuration,
            Events = state.Events.Entries.Select(entry => new ServiceEvent { Id = Ids.Uuid(entry.Id), CreatedAt = entry.At, Message = entry.Text.ToString() }).ToEquatableArray(),
            CreatedAt = state.CreatedAt,
            PlacementConstraints = Known(settings.ShownConstraints),
            PlacementStrategy = Known(settings.ShownStrategy),
            HealthCheckGracePeriodSeconds = settings.GraceSeconds,
            SchedulingStrategy = state.IsDaemon ? "DAEMON" : "REPLICA",
            DeploymentController = new DeploymentController { Type = state.Controller },
            Tags = tags && state.Tags.Count > 0 ? state.Tags.Answer() : null,
            CreatedBy = state.CreatedBy,
            EnableECSManagedTags = settings.EnableEcsManagedTags,
            PropagateTags = settings.PropagateTags,
            EnableExecuteCommand = settings.EnableExecuteCommand,
            AvailabilityZoneRebalancing = settings.ZoneRebalancing,
            ResourceManagementType = "CUSTOMER",
        };
    }

    public static string RoleArn(ServiceState state) => $"arn:aws:iam::{state.Cluster.Region.Names.Account}:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS";

    /// <summary>DeleteService leaves members out that every other answer has.</summary>
    public static Service AnswerOfDelete(this ServiceState state)
    {
        var answer = state.Answer(tags: false);
        var shown = answer.DeploymentConfiguration!;
        var breaker = shown.DeploymentCircuitBreaker.OrDefault() is { } set ? set with { ResetOnHealthyTask = default, ThresholdConfiguration = default } : null;
        if (state.IsExternal) return answer;
        return answer with
        {
            CurrentServiceRevisions = null,
            DeploymentConfiguration = shown with { BakeTimeInMinutes = default, DeploymentCircuitBreaker = breaker },
            Deployments = answer.Deployments.Select((deployment, index) => index == 0 ? deployment : deployment with { Status = "DRAINING" }).ToEquatableArray(),
        };
    }

    public static Deployment Answer(DeploymentState state)
    {
        var revision = state.Revision;
        var region = state.Service.Cluster.Region;
        return new Deployment
        {
            Id = state.Id,
            Status = state == state.Service.Primary ? "PRIMARY" : state.Service.Status == ServiceStatus.Active ? "ACTIVE" : "DRAINING",
            TaskDefinition = revision.Definition.Arn,
            DesiredCount = state.ShownDesired,
            PendingCount = state.Pending,
            RunningCount = state.Running,
            FailedTasks = state.FailedTasks,
            CreatedAt = Time(region, state.CreatedTicks),
            UpdatedAt = Time(region, state.UpdatedTicks),
            CapacityProviderStrategy = revision.Strategy.Select(ClusterAnswers.Answer).ToEquatableArray(),
            LaunchType = revision.Strategy.Count > 0 ? null : revision.Kind.Text(),
            PlatformVersion = revision.ResolvedPlatform,
            PlatformFamily = PlatformFamily(revision),
            NetworkConfiguration = revision.Network,
            RolloutState = !region.Behaviour.HasRolloutState ? null : state.Rollout switch { RolloutState.InProgress => "IN_PROGRESS", RolloutState.Completed => "COMPLETED", _ => "FAILED" },
            RolloutStateReason = region.Behaviour.HasRolloutState ? state.RolloutReason : null,
            ServiceConnectConfiguration = revision.ServiceConnect,
            VolumeConfigurations = Known(revision.Volumes),
            VpcLatticeConfigurations = Known(revision.Lattice),
        };
    }

    public static EquatableArray<T> Known<T>(Values<T> values)
        where T : class =>
        values.Known().Select(item => item.Value).ToEquatableArray();

    public static DateTimeOffset? Time(RegionState region, long ticks) => ticks < 0 ? null : region.Kernel.Now.AddTicks(ticks - region.Kernel.Elapsed.Ticks);

    public static string? PlatformFamily(RevisionState revision) => !revision.IsFargate ? null : revision.Definition.Plan.IsWindows ? "Windows" : "Linux";

    private static bool NeedsRole(RevisionState revision) => revision.Definition.Plan.IsAwsvpc || revision.LoadBalancers.Count > 0;

    private static ServiceCurrentRevisionSummary Current(DeploymentState deployment) => new()
    {
        Arn = deployment.Revision.Arn,
        RequestedTaskCount = deployment.ShownDesired,
        RunningTaskCount = deployment.Running,
        PendingTaskCount = deployment.Pending,
    };
}
