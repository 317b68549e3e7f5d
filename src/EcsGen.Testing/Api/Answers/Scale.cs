namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Scale.html">Scale</see>.</summary>
public sealed record Scale
{
    /// <summary>0 to 100.</summary>
    public double Value { get; init; }

    /// <summary>PERCENT, the only one.</summary>
    public string? Unit { get; init; }
}
