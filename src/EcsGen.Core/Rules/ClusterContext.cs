using System.Collections.Generic;
using EcsGen.Model;

namespace EcsGen.Rules;

/// <summary>A cluster, or the capacity providers that it is to have.</summary>
public sealed class ClusterContext : RequestContext
{
    private readonly PutClusterCapacityProvidersRequest? put;

    internal ClusterContext(CreateClusterRequest cluster, RequestOptions options, List<Finding> findings)
        : base("CreateCluster", Shapes.CreateClusterRequest, options, findings) => Cluster = cluster;

    internal ClusterContext(PutClusterCapacityProvidersRequest put, RequestOptions options, List<Finding> findings)
        : base("PutClusterCapacityProviders", Shapes.PutClusterCapacityProvidersRequest, options, findings)
    {
        this.put = put;
        Cluster = new CreateClusterRequest { CapacityProviders = put.CapacityProviders, DefaultCapacityProviderStrategy = put.DefaultCapacityProviderStrategy };
    }

    /// <summary>The cluster; of a request for its capacity providers nothing but these and the default strategy.</summary>
    public CreateClusterRequest Cluster { get; }

    /// <inheritdoc/>
    public override string Noun => "cluster";

    /// <inheritdoc/>
    public override Values<Tag> Tags => Cluster.Tags;

    /// <inheritdoc/>
    public override Values<CapacityProviderStrategyItem> Strategy => Cluster.DefaultCapacityProviderStrategy;

    /// <inheritdoc/>
    public override MemberPath StrategyPath => MemberPath.Root["defaultCapacityProviderStrategy"];

    /// <inheritdoc/>
    protected override Node Write() => put?.ToNode() ?? Cluster.ToNode();
}
