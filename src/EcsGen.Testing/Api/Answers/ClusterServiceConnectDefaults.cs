namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ClusterServiceConnectDefaults.html">ClusterServiceConnectDefaults</see>.</summary>
public sealed record ClusterServiceConnectDefaults
{
    /// <summary>The ARN of the Cloud Map namespace.</summary>
    public string? Namespace { get; init; }
}
