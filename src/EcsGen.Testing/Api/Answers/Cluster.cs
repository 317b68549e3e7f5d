using EcsGen.Model;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Cluster.html">Cluster</see>.</summary>
public sealed record Cluster
{
    public string? ClusterArn { get; init; }

    public string? ClusterName { get; init; }

    public Model.ClusterConfiguration? Configuration { get; init; }

    public string? Status { get; init; }

    public int RegisteredContainerInstancesCount { get; init; }

    public int RunningTasksCount { get; init; }

    public int PendingTasksCount { get; init; }

    public int ActiveServicesCount { get; init; }

    public EquatableArray<Model.KeyValuePair> Statistics { get; init; }

    public EquatableArray<Model.Tag> Tags { get; init; }

    public EquatableArray<Model.ClusterSetting> Settings { get; init; }

    public EquatableArray<string> CapacityProviders { get; init; }

    public EquatableArray<Model.CapacityProviderStrategyItem> DefaultCapacityProviderStrategy { get; init; }

    public EquatableArray<Attachment> Attachments { get; init; }

    public string? AttachmentsStatus { get; init; }

    public ClusterServiceConnectDefaults? ServiceConnectDefaults { get; init; }
}
