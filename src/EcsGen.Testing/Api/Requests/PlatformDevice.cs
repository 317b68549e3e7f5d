namespace EcsGen.Testing.Api.Requests;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlatformDevice.html">PlatformDevice</see>.</summary>
public sealed record PlatformDevice
{
    public string? Id { get; init; }

    public string? Type { get; init; }
}
