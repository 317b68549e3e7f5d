namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerImage.html">ContainerImage</see>.</summary>
public sealed record ContainerImage
{
    public string? ContainerName { get; init; }

    public string? ImageDigest { get; init; }

    public string? Image { get; init; }
}
