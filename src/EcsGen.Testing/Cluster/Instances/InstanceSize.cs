using EcsGen.Testing.Placement;

namespace EcsGen.Testing.Cluster.Instances;

/// <summary>What a container instance registers with.</summary>
internal sealed record InstanceSize
{
    /// <summary>The TCP ports of SSH, Docker and the agent, which ECS reserves at registration.</summary>
    public static readonly int[] PortsOfAgent = [22, 2375, 2376, 51678, 51679];

    /// <summary>CPU units.</summary>
    public required int Cpu { get; init; }

    /// <summary>MiB, less what the host and its agent keep.</summary>
    public required int Memory { get; init; }

    public int Gpus { get; init; }

    /// <summary>How many interfaces tasks can have: with trunking the branches, without it all but the first.</summary>
    public int TaskInterfaces { get; init; }

    public int[] ReservedTcpPorts { get; init; } = PortsOfAgent;

    public int[] ReservedUdpPorts { get; init; } = [];

    /// <summary>The same as placement has it.</summary>
    public TaskFootprint Footprint => new()
    {
        Cpu = Cpu,
        Memory = Memory,
        Gpus = Gpus,
        Interfaces = TaskInterfaces,
        Ports = HostPorts.Of(ReservedTcpPorts, ReservedUdpPorts),
    };
}
