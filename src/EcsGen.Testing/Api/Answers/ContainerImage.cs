namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerImage.html">ContainerImage</see>.</summary>
public sealed record ContainerImage
{
    /// <summary>The container's name.</summary>
    public string? ContainerName { get; init; }

    /// <summary>The digest, as <c>sha256:…</c>; null before the first task has pulled it.</summary>
    public string? ImageDigest { get; init; }

    /// <summary>The image, as the definition writes it.</summary>
    public string? Image { get; init; }
}
