using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Cluster.Services;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing.Api.Mapping;

/// <summary>Task sets, and the services that have them, as answers.</summary>
internal static class TaskSetAnswers
{
    /// <summary>A service with the EXTERNAL controller: it has no deployments, and shows of a revision what its PRIMARY task set has.</summary>
    public static Service Answer(ServiceState state, bool tags)
    {
        var primary = state.PrimarySet?.Revision;
        return ServiceAnswers.Common(state, tags) with
        {
            LoadBalancers = primary is null ? default : ServiceAnswers.Known(primary.LoadBalancers),
            ServiceRegistries = primary is null ? default : ServiceAnswers.Known(primary.ServiceRegistries),
            LaunchType = primary is { Strategy.Count: > 0 } ? null : state.Kind.Text(),
            CapacityProviderStrategy = primary is null ? default : primary.Strategy.Select(ClusterAnswers.Answer).ToEquatableArray(),
            PlatformVersion = primary?.PlatformVersion,
            PlatformFamily = primary is null ? null : ServiceAnswers.PlatformFamily(primary),
            TaskDefinition = primary?.Definition.Arn,
            NetworkConfiguration = primary?.Network,
            TaskSets = state.Deployments.Select(set => set.Answer(tags)).ToEquatableArray(),
            RoleArn = ServiceAnswers.RoleArn(state),
        };
    }

    public static TaskSet Answer(this DeploymentState state, bool tags)
    {
        var service = state.Service;
        var region = service.Cluster.Region;
        var revision = state.Revision;
        var set = state.Set!;
        return new TaskSet
        {
            Id = state.Id,
            TaskSetArn = region.Names.TaskSet(service.Cluster.Name, service.Name, state.Id),
            ServiceArn = service.Arn,
            ClusterArn = service.Cluster.Arn,
            ExternalId = set.ExternalId,
            Status = set.IsDraining || service.Status != ServiceStatus.Active ? "DRAINING" : state == service.PrimarySet ? "PRIMARY" : "ACTIVE",
            TaskDefinition = revision.Definition.Arn,
            ComputedDesiredCount = state.ShownDesired,
            PendingCount = state.Pending,
            RunningCount = state.Running,
            CreatedAt = ServiceAnswers.Time(region, state.CreatedTicks),
            UpdatedAt = ServiceAnswers.Time(region, state.UpdatedTicks),
            LaunchType = revision.Strategy.Count > 0 ? null : revision.Kind.Text(),
            CapacityProviderStrategy = revision.Strategy.Select(ClusterAnswers.Answer).ToEquatableArray(),
            PlatformVersion = revision.ResolvedPlatform,
            PlatformFamily = ServiceAnswers.PlatformFamily(revision),
            NetworkConfiguration = revision.Network,
            LoadBalancers = ServiceAnswers.Known(revision.LoadBalancers),
            ServiceRegistries = ServiceAnswers.Known(revision.ServiceRegistries),
            Scale = new Scale { Value = set.Percent, Unit = "PERCENT" },
            StabilityStatus = set.IsSteady ? "STEADY_STATE" : "STABILIZING",
            StabilityStatusAt = ServiceAnswers.Time(region, set.StabilityTicks),
            Tags = tags ? set.Tags.Answer() : default,
        };
    }
}
