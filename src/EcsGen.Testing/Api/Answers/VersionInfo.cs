namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_VersionInfo.html">VersionInfo</see>.</summary>
public sealed record VersionInfo
{
    public string? AgentVersion { get; init; }

    public string? AgentHash { get; init; }

    public string? DockerVersion { get; init; }
}
