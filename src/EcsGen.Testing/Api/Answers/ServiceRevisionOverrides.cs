namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRevisionOverrides.html">ServiceRevisionOverrides</see>.</summary>
public sealed record ServiceRevisionOverrides
{
    /// <summary>What differs from the definition's runtime platform.</summary>
    public RuntimePlatformOverride? RuntimePlatform { get; init; }
}
