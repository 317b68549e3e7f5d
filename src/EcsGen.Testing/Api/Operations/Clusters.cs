using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api;
using EcsGen.Testing.Api.Mapping;
using EcsGen.Testing.Api.Requests;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing;

public sealed partial class EcsSimulator
{
    private static readonly string[] InsightsValues = ["enabled", "disabled", "enhanced"];

    /// <summary>Makes a cluster. One that is ACTIVE under that name is the answer; one that is INACTIVE becomes ACTIVE again.</summary>
    public CreateClusterResponse CreateCluster(CreateClusterRequest? request = null)
    {
        request ??= new CreateClusterRequest();
        CheckCluster(request);
        var name = request.ClusterName.OrDefault() ?? "default";
        if (State.FindCluster(name) is { IsActive: true } present)
            return IsLike(present, request) ? new CreateClusterResponse { Cluster = present.Answer(), ClusterCount = 1 } : throw new InvalidParameterException("Arguments on this idempotent request are inconsistent with arguments used in previous request(s).");
        var state = State.AddCluster(name);
        foreach (var (key, value) in TagsOf(request.Tags)) state.Tags[key] = value;
        PutSettings(state, request.Settings);
        state.Configuration = request.Configuration.OrDefault();
        if (request.ServiceConnectDefaults.TryGet(out var defaults)) state.Namespace = defaults.Namespace.OrDefault();
        state.CapacityProviders.AddRange(request.CapacityProviders.Known().Select(item => Names.Short(item.Value)));
        state.DefaultStrategy = ClusterAnswers.Read(request.DefaultCapacityProviderStrategy);
        Kernel.Record("cluster", state, "ACTIVE");
        return new CreateClusterResponse { Cluster = state.Answer(), ClusterCount = 1 };
    }

    /// <summary>Makes a cluster with that name.</summary>
    public CreateClusterResponse CreateCluster(string name) => CreateCluster(new CreateClusterRequest { ClusterName = name });

    /// <summary>Changes a cluster's configuration.</summary>
    public UpdateClusterResponse UpdateCluster(UpdateClusterRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var state = ClusterToChange(request.Cluster.OrDefault());
        PutSettings(state, request.Settings);
        if (request.Configuration.TryGet(out var configuration)) state.Configuration = configuration;
        if (request.ServiceConnectDefaults.TryGet(out var defaults)) state.Namespace = defaults.Namespace.OrDefault();
        return new UpdateClusterResponse { Cluster = state.Answer(tags: false) };
    }

    /// <summary>Changes a cluster's settings.</summary>
    public UpdateClusterSettingsResponse UpdateClusterSettings(UpdateClusterSettingsRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var state = ClusterToChange(request.Cluster.OrDefault());
        PutSettings(state, request.Settings);
        return new UpdateClusterSettingsResponse { Cluster = state.Answer(tags: false) };
    }

    /// <summary>Says which capacity providers a cluster has, and its default strategy.</summary>
    public PutClusterCapacityProvidersResponse PutClusterCapacityProviders(PutClusterCapacityProvidersRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var state = ClusterToChange(request.Cluster.OrDefault());
        CheckProviders(request);
        state.CapacityProviders.Clear();
        state.CapacityProviders.AddRange(request.CapacityProviders.Known().Select(item => Names.Short(item.Value)));
        state.DefaultStrategy = ClusterAnswers.Read(request.DefaultCapacityProviderStrategy);
        Kernel.Record("cluster", state, "has the capacity providers " + string.Join(", ", state.CapacityProviders));
        return new PutClusterCapacityProvidersResponse { Cluster = state.Answer(tags: false) with { AttachmentsStatus = "UPDATE_IN_PROGRESS" } };
    }

    /// <summary>Deletes an empty cluster: it becomes INACTIVE. Doing it again is no error.</summary>
    public DeleteClusterResponse DeleteCluster(DeleteClusterRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var state = State.FindCluster(ClusterName(request.Cluster)) ?? throw new ClusterNotFoundException("Cluster not found.");
        if (state.HasActiveTasks) throw new ClusterContainsTasksException("The Cluster cannot be deleted while Tasks are active.");
        if (state.ActiveServices > 0) throw new ClusterContainsServicesException("The Cluster cannot be deleted while Services are active.");
        if (state.Instances.Count > 0) throw new ClusterContainsContainerInstancesException("The Cluster cannot be deleted while Container Instances are active or draining.");
        if (state.IsActive) Kernel.Record("cluster", state, "INACTIVE");
        state.IsActive = false;
        return new DeleteClusterResponse { Cluster = state.Answer(tags: false), ClusterCount = 0 };
    }

    /// <summary>Describes clusters; without names the one called default.</summary>
    public DescribeClustersResponse DescribeClusters(DescribeClustersRequest? request = null)
    {
        request ??= new DescribeClustersRequest();
        var found = new List<Api.Cluster>();
        var failures = new List<Failure>();
        foreach (var name in (request.Clusters is { Count: > 0 } names ? names : ["default"]).Select(ClusterName).Distinct(StringComparer.Ordinal))
        {
            if (State.FindCluster(name) is { } state)
            {
                // AWS looks at it only when there is a cluster to show (recorded)
                CheckInclude(request.Include, "ATTACHMENTS", "CONFIGURATIONS", "SETTINGS", "STATISTICS", "TAGS");
                found.Add(Describe(state, request.Include));
            }
            else failures.Add(new Failure { Arn = State.Names.Cluster(name), Reason = "MISSING" });
        }
        return new DescribeClustersResponse { Clusters = found.ToEquatableArray(), Failures = failures.ToEquatableArray() };
    }

    /// <summary>Lists the ACTIVE clusters.</summary>
    public ListClustersResponse ListClusters(ListClustersRequest? request = null)
    {
        var arns = State.Clusters.Where(cluster => cluster.IsActive).Select(cluster => cluster.Arn).ToList();
        var (page, next) = Paging.Page(arns, request?.MaxResults, request?.NextToken);
        return new ListClustersResponse { ClusterArns = page, NextToken = next };
    }

    /// <summary>The cluster of a request that needs an ACTIVE one; "default" when none is named.</summary>
    internal ClusterState ActiveCluster(string? cluster)
    {
        var state = State.FindCluster(ClusterName(cluster)) ?? throw new ClusterNotFoundException("Cluster not found.");
        return state.IsActive ? state : throw new ClusterNotFoundException("The referenced cluster was inactive.");
    }

    internal static string ClusterName(string? cluster) => string.IsNullOrEmpty(cluster) ? "default" : Names.Short(cluster);

    internal static void CheckInclude(IReadOnlyList<string>? include, params string[] known)
    {
        if (include?.Any(what => !known.Contains(what)) == true)
            throw new InvalidParameterException($"include should be one of [{string.Join(",", known)}]");
    }

    // what is sent has to be what the cluster has
    private static bool IsLike(ClusterState present, CreateClusterRequest request) =>
        (!request.Tags.IsSet || TagsOf(request.Tags).OrderBy(tag => tag.Key, StringComparer.Ordinal).SequenceEqual(present.Tags))
        && request.Settings.Known().All(item => present.Settings.GetValueOrDefault(item.Value.Name.OrDefault() ?? "") == item.Value.Value.OrDefault())
        && (!request.Configuration.IsKnown || request.Configuration.OrDefault() == present.Configuration)
        && (!request.CapacityProviders.IsSet || request.CapacityProviders.Known().Select(item => Names.Short(item.Value)).SequenceEqual(present.CapacityProviders))
        && (!request.DefaultCapacityProviderStrategy.IsSet || ClusterAnswers.Read(request.DefaultCapacityProviderStrategy).SequenceEqual(present.DefaultStrategy));

    private ClusterState ClusterToChange(string? cluster)
    {
        var state = State.FindCluster(ClusterName(cluster)) ?? throw new ClusterNotFoundException("Cluster not found.");
        return state.IsActive ? state : throw new ClientException("Cluster was not ACTIVE.");
    }

    private static Api.Cluster Describe(ClusterState state, IReadOnlyList<string>? include) => state.Answer(
        Includes(include, "SETTINGS"), Includes(include, "TAGS"), Includes(include, "STATISTICS"), Includes(include, "CONFIGURATIONS"));

    private static void PutSettings(ClusterState state, Values<ClusterSetting> settings)
    {
        foreach (var (_, setting) in settings.Known())
        {
            var name = setting.Name.OrDefault();
            if (name != "containerInsights") throw new InvalidParameterException("Invalid setting 'name'");
            var value = setting.Value.OrDefault() ?? "";
            if (!InsightsValues.Contains(value)) throw new InvalidParameterException("Invalid setting 'value'");
            state.Settings[name] = value;
        }
    }
}
