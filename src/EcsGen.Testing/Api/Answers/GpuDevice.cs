namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GpuDevice.html">GpuDevice</see>.</summary>
public sealed record GpuDevice
{
    public string? GpuId { get; init; }

    public string? SharingMode { get; init; }

    public int? TotalMemoryInMiB { get; init; }

    public int? RemainingMemoryInMiB { get; init; }

    public int? ContainerCount { get; init; }
}
