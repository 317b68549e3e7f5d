namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatformOverride.html">RuntimePlatformOverride</see>.</summary>
public sealed record RuntimePlatformOverride
{
    public string? CpuArchitecture { get; init; }
}
