namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatformOverride.html">RuntimePlatformOverride</see>.</summary>
public sealed record RuntimePlatformOverride
{
    /// <summary>The architecture of the processor: X86_64 or ARM64.</summary>
    public string? CpuArchitecture { get; init; }
}
