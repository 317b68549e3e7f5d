using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Testing.Placement;

namespace EcsGen.Testing.Cluster.Definitions;

/// <summary>What a task of a definition needs and how its containers live; shared by all tasks of a revision that run without overrides of it.</summary>
internal sealed record TaskPlan
{
    private Derived<TaskFootprint> footprint;

    public required ContainerPlan[] Containers { get; init; }

    /// <summary>CPU units that placement takes: those of the task, else the sum of the containers.</summary>
    public required int Cpu { get; init; }

    /// <summary>MiB that placement takes: those of the task, else the sum of the containers' reservations, or of their limits without one.</summary>
    public required int Memory { get; init; }

    public int Gpus { get; init; }

    public bool IsAwsvpc { get; init; }

    public bool IsHostNetwork { get; init; }

    public bool IsWindows { get; init; }

    public bool IsArm64 { get; init; }

    /// <summary>Names that an instance must have among its attributes.</summary>
    public string[] RequiredAttributes { get; init; } = [];

    /// <summary>Expressions of memberOf constraints in the definition.</summary>
    public string[] MemberOf { get; init; } = [];

    /// <summary>The fixed host ports over TCP.</summary>
    public int[] TcpPorts { get; init; } = [];

    /// <summary>The fixed host ports over UDP.</summary>
    public int[] UdpPorts { get; init; } = [];

    /// <summary>What placement takes.</summary>
    public TaskFootprint Footprint => footprint.Of(this, static self => new TaskFootprint
    {
        Cpu = self.Cpu,
        Memory = self.Memory,
        Gpus = self.Gpus,
        Interfaces = self.IsAwsvpc ? 1 : 0,
        Ports = Placement.HostPorts.Of(self.TcpPorts, self.UdpPorts),
    });

    public static int[] HostPorts(IEnumerable<ContainerPlan> containers, bool udp) =>
        containers.SelectMany(container => container.Ports).Where(port => port.IsUdp == udp && port.HostPort > 0).Select(port => port.HostPort).Distinct().Order().ToArray();

    public int IndexOf(string container) => Array.FindIndex(Containers, plan => plan.Name == container);
}
