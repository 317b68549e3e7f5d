namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectServiceResource.html">ServiceConnectServiceResource</see>.</summary>
public sealed record ServiceConnectServiceResource
{
    public string? DiscoveryName { get; init; }

    public string? DiscoveryArn { get; init; }
}
