using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Container.html">Container</see>.</summary>
public sealed record Container
{
    /// <summary>The container's ARN.</summary>
    public string? ContainerArn { get; init; }

    /// <summary>The ARN of the task.</summary>
    public string? TaskArn { get; init; }

    /// <summary>The container's name, as the definition has it.</summary>
    public string? Name { get; init; }

    /// <summary>The image, as the definition writes it.</summary>
    public string? Image { get; init; }

    /// <summary>The digest that was pulled, as <c>sha256:…</c>; null before.</summary>
    public string? ImageDigest { get; init; }

    /// <summary>The id that the container runtime gave; null before it is created.</summary>
    public string? RuntimeId { get; init; }

    /// <summary>PENDING, RUNNING or STOPPED.</summary>
    public string? LastStatus { get; init; }

    /// <summary>The exit code; null while it runs, and when it never ran.</summary>
    public int? ExitCode { get; init; }

    /// <summary>What went wrong, in ECS's words, as <c>OutOfMemoryError: …</c> or <c>CannotPullContainerError: …</c>; null when nothing did.</summary>
    public string? Reason { get; init; }

    /// <summary>The ports of the host that lead to the container's; empty with the network mode awsvpc.</summary>
    public EquatableArray<NetworkBinding> NetworkBindings { get; init; }

    /// <summary>The interfaces of the task, with the network mode awsvpc.</summary>
    public EquatableArray<NetworkInterface> NetworkInterfaces { get; init; }

    /// <summary>HEALTHY, UNHEALTHY or UNKNOWN; UNKNOWN also without a health check.</summary>
    public string? HealthStatus { get; init; }

    /// <summary>The agents that ECS runs in the container, as that of ECS Exec. Always empty in the double.</summary>
    public EquatableArray<ManagedAgent> ManagedAgents { get; init; }

    /// <summary>The CPU units of the container, as a number; 1024 are one vCPU.</summary>
    public string? Cpu { get; init; }

    /// <summary>The hard limit of memory, in MiB; null without one.</summary>
    public string? Memory { get; init; }

    /// <summary>The soft limit of memory, in MiB; null without one.</summary>
    public string? MemoryReservation { get; init; }

    /// <summary>The ids of the GPUs that the container has. Always empty in the double.</summary>
    public EquatableArray<string> GpuIds { get; init; }

    /// <summary>The ids of the Neuron devices that the container has. Always empty in the double.</summary>
    public EquatableArray<string> NeuronDeviceIds { get; init; }

    /// <summary>How the GPU is shared with other containers. Always null in the double.</summary>
    public Model.SharingStrategy? GpuSharingStrategy { get; init; }
}
