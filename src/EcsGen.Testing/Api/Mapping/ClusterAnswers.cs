using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing.Api.Mapping;

/// <summary>Clusters as answers.</summary>
internal static class ClusterAnswers
{
    public static Cluster Answer(this ClusterState state, bool settings = true, bool tags = true, bool statistics = false, bool configuration = true) => new()
    {
        ClusterArn = state.Arn,
        ClusterName = state.Name,
        Status = state.IsActive ? "ACTIVE" : "INACTIVE",
        Configuration = configuration ? state.Configuration : null,
        RegisteredContainerInstancesCount = state.Instances.Count,
        RunningTasksCount = state.Tasks.Count(task => task.CountsAsRunning),
        PendingTasksCount = state.Tasks.Count(task => task.CountsAsPending),
        ActiveServicesCount = state.ActiveServices,
        Statistics = statistics ? Statistics(state).ToEquatableArray() : default,
        Tags = tags ? state.Tags.Answer() : default,
        Settings = settings ? state.Settings.Select(setting => new ClusterSetting { Name = setting.Key, Value = setting.Value }).ToEquatableArray() : default,
        CapacityProviders = state.CapacityProviders.ToEquatableArray(),
        DefaultCapacityProviderStrategy = state.DefaultStrategy.Select(Answer).ToEquatableArray(),
        ServiceConnectDefaults = state.Namespace is null ? null : new ClusterServiceConnectDefaults { Namespace = state.Namespace },
    };

    public static CapacityProviderStrategyItem Answer(this StrategyItem item) => new() { CapacityProvider = item.Provider, Weight = item.Weight, Base = item.Base };

    public static IReadOnlyList<StrategyItem> Read(Values<CapacityProviderStrategyItem> items) =>
        items.Known().Select(item => new StrategyItem(item.Value.CapacityProvider.OrDefault() ?? "", item.Value.Weight.OrDefault(), item.Value.Base.OrDefault())).ToArray();

    // the values are texts, as AWS sends them
    private static IEnumerable<Model.KeyValuePair> Statistics(ClusterState state)
    {
        (string Name, LaunchKind Kind)[] kinds = [("EC2", LaunchKind.Ec2), ("Fargate", LaunchKind.Fargate), ("External", LaunchKind.External), ("ManagedInstances", LaunchKind.ManagedInstances)];
        foreach (var (name, kind) in kinds)
        {
            yield return Statistic("running" + name + "TasksCount", state.Tasks.Count(task => task.Launch.Kind == kind && task.CountsAsRunning));
            yield return Statistic("pending" + name + "TasksCount", state.Tasks.Count(task => task.Launch.Kind == kind && task.CountsAsPending));
        }
        foreach (var (name, kind) in kinds)
        {
            yield return Statistic("active" + name + "ServiceCount", state.CountServices(kind, active: true));
            yield return Statistic("draining" + name + "ServiceCount", state.CountServices(kind, active: false));
        }
    }

    private static Model.KeyValuePair Statistic(string name, int value) => new() { Name = name, Value = value.ToString(CultureInfo.InvariantCulture) };
}
