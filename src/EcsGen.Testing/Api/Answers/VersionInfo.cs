namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_VersionInfo.html">VersionInfo</see>.</summary>
public sealed record VersionInfo
{
    /// <summary>The version of the container agent, as <c>1.89.3</c>.</summary>
    public string? AgentVersion { get; init; }

    /// <summary>The commit that the agent was built from. Always null in the double.</summary>
    public string? AgentHash { get; init; }

    /// <summary>The version of Docker. Always null in the double.</summary>
    public string? DockerVersion { get; init; }
}
