namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GpuDevice.html">GpuDevice</see>.</summary>
public sealed record GpuDevice
{
    /// <summary>The id of the GPU.</summary>
    public string? GpuId { get; init; }

    /// <summary>Whether containers share the GPU.</summary>
    public string? SharingMode { get; init; }

    /// <summary>The memory of the GPU, in MiB.</summary>
    public int? TotalMemoryInMiB { get; init; }

    /// <summary>The memory that is left, in MiB.</summary>
    public int? RemainingMemoryInMiB { get; init; }

    /// <summary>How many containers use the GPU.</summary>
    public int? ContainerCount { get; init; }
}
