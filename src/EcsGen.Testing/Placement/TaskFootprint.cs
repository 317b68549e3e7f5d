using EcsGen.Model;

namespace EcsGen.Testing.Placement;

/// <summary>What a task takes from the instance that it is placed on, and gives back when it has stopped.</summary>
internal sealed record TaskFootprint
{
    /// <summary>CPU units; 1024 are one vCPU.</summary>
    public int Cpu { get; init; }

    /// <summary>MiB.</summary>
    public int Memory { get; init; }

    /// <summary>Whole GPUs.</summary>
    public int Gpus { get; init; }

    /// <summary>Network interfaces: 1 in the awsvpc network mode, else 0.</summary>
    public int Interfaces { get; init; }

    /// <summary>The fixed ports on the instance. Ports that the instance chooses itself do not count.</summary>
    public EquatableArray<HostPort> Ports { get; init; }
}

/// <summary>A port of an instance.</summary>
/// <param name="Number">1 to 65535.</param>
/// <param name="Protocol"><c>tcp</c> or <c>udp</c>: the same number may be taken once for each.</param>
internal readonly record struct HostPort(int Number, PortProtocol Protocol);

/// <summary>The protocols that have ports of their own.</summary>
internal enum PortProtocol
{
    /// <summary>TCP.</summary>
    Tcp,

    /// <summary>UDP.</summary>
    Udp,
}
