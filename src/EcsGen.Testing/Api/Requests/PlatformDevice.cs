namespace EcsGen.Testing.Api.Requests;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlatformDevice.html">PlatformDevice</see>.</summary>
public sealed record PlatformDevice
{
    /// <summary>The device's id.</summary>
    public string? Id { get; init; }

    /// <summary>GPU, the only one.</summary>
    public string? Type { get; init; }
}
