using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Cluster.html">Cluster</see>.</summary>
public sealed record Cluster
{
    /// <summary>The cluster's ARN.</summary>
    public string? ClusterArn { get; init; }

    /// <summary>The cluster's name.</summary>
    public string? ClusterName { get; init; }

    /// <summary>ECS Exec's logs and encryption, and the keys of managed storage; only with CONFIGURATIONS in <c>include</c>.</summary>
    public Model.ClusterConfiguration? Configuration { get; init; }

    /// <summary>ACTIVE, or INACTIVE when the cluster was deleted.</summary>
    public string? Status { get; init; }

    /// <summary>How many container instances are registered: ACTIVE and DRAINING ones.</summary>
    public int RegisteredContainerInstancesCount { get; init; }

    /// <summary>How many of the cluster's tasks are RUNNING.</summary>
    public int RunningTasksCount { get; init; }

    /// <summary>How many of the cluster's tasks are PENDING.</summary>
    public int PendingTasksCount { get; init; }

    /// <summary>How many services of the cluster are ACTIVE.</summary>
    public int ActiveServicesCount { get; init; }

    /// <summary>Counts by launch type, as <c>runningEC2TasksCount</c>; only with STATISTICS in <c>include</c>.</summary>
    public EquatableArray<Model.KeyValuePair> Statistics { get; init; }

    /// <summary>Its tags; only with TAGS in <c>include</c>, where the operation has one.</summary>
    public EquatableArray<Model.Tag> Tags { get; init; }

    /// <summary>Whether Container Insights is on; only with SETTINGS in <c>include</c>.</summary>
    public EquatableArray<Model.ClusterSetting> Settings { get; init; }

    /// <summary>The names of the cluster's capacity providers.</summary>
    public EquatableArray<string> CapacityProviders { get; init; }

    /// <summary>How tasks are spread when service or task states neither strategy nor launch type.</summary>
    public EquatableArray<Model.CapacityProviderStrategyItem> DefaultCapacityProviderStrategy { get; init; }

    /// <summary>What managed scaling has attached to the cluster; only with ATTACHMENTS in <c>include</c>.</summary>
    public EquatableArray<Attachment> Attachments { get; init; }

    /// <summary>The state of the attachments: UPDATE_IN_PROGRESS, UPDATE_COMPLETE or UPDATE_FAILED.</summary>
    public string? AttachmentsStatus { get; init; }

    /// <summary>The namespace that services use which turn Service Connect on without one.</summary>
    public ClusterServiceConnectDefaults? ServiceConnectDefaults { get; init; }
}
