namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectServiceResource.html">ServiceConnectServiceResource</see>.</summary>
public sealed record ServiceConnectServiceResource
{
    /// <summary>The name by which it is found.</summary>
    public string? DiscoveryName { get; init; }

    /// <summary>The ARN of the Cloud Map service.</summary>
    public string? DiscoveryArn { get; init; }
}
