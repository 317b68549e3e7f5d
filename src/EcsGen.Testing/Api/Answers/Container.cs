using EcsGen.Model;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Container.html">Container</see>.</summary>
public sealed record Container
{
    public string? ContainerArn { get; init; }

    public string? TaskArn { get; init; }

    public string? Name { get; init; }

    public string? Image { get; init; }

    public string? ImageDigest { get; init; }

    public string? RuntimeId { get; init; }

    public string? LastStatus { get; init; }

    public int? ExitCode { get; init; }

    public string? Reason { get; init; }

    public EquatableArray<NetworkBinding> NetworkBindings { get; init; }

    public EquatableArray<NetworkInterface> NetworkInterfaces { get; init; }

    public string? HealthStatus { get; init; }

    public EquatableArray<ManagedAgent> ManagedAgents { get; init; }

    public string? Cpu { get; init; }

    public string? Memory { get; init; }

    public string? MemoryReservation { get; init; }

    public EquatableArray<string> GpuIds { get; init; }

    public EquatableArray<string> NeuronDeviceIds { get; init; }

    public Model.SharingStrategy? GpuSharingStrategy { get; init; }
}
