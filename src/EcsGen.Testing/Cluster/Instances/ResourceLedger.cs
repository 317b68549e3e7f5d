using System.Collections.Generic;
using EcsGen.Testing.Cluster.Definitions;

namespace EcsGen.Testing.Cluster.Instances;

/// <summary>
/// What a host has and what of it is taken. Two are kept for each instance: that of ECS, which placement looks at, and the agent's own, which also counts tasks that
/// are still stopping.
/// </summary>
internal sealed class ResourceLedger
{
    private readonly HashSet<int> tcp;
    private readonly HashSet<int> udp;

    public ResourceLedger(InstanceSize size)
    {
        Size = size;
        tcp = [.. size.ReservedTcpPorts];
        udp = [.. size.ReservedUdpPorts];
    }

    public InstanceSize Size { get; }

    public int UsedCpu { get; private set; }

    public int UsedMemory { get; private set; }

    public int UsedGpus { get; private set; }

    /// <summary>The interfaces of tasks; the host's own is not counted.</summary>
    public int UsedInterfaces { get; private set; }

    public IReadOnlyCollection<int> TcpPorts => tcp;

    public IReadOnlyCollection<int> UdpPorts => udp;

    public int FreeCpu => Size.Cpu - UsedCpu;

    public int FreeMemory => Size.Memory - UsedMemory;

    public int FreeGpus => Size.Gpus - UsedGpus;

    public int FreeInterfaces => Size.TaskInterfaces - UsedInterfaces;

    /// <summary>What is short for the task, in ECS's word, or null when it fits. In the order CPU, MEMORY, PORTS, ENI, GPU.</summary>
    public string? Shortage(TaskPlan plan)
    {
        if (plan.Cpu > FreeCpu) return "CPU";
        if (plan.Memory > FreeMemory) return "MEMORY";
        if (tcp.Overlaps(plan.TcpPorts) || udp.Overlaps(plan.UdpPorts)) return "PORTS";
        if (plan.IsAwsvpc && FreeInterfaces <= 0) return "ENI";
        return plan.Gpus > FreeGpus ? "GPU" : null;
    }

    public void Take(TaskPlan plan) => Book(plan, 1);

    public void Release(TaskPlan plan) => Book(plan, -1);

    private void Book(TaskPlan plan, int sign)
    {
        UsedCpu += sign * plan.Cpu;
        UsedMemory += sign * plan.Memory;
        UsedGpus += sign * plan.Gpus;
        if (plan.IsAwsvpc) UsedInterfaces += sign;
        Book(tcp, plan.TcpPorts, sign);
        Book(udp, plan.UdpPorts, sign);
    }

    private static void Book(HashSet<int> ports, int[] booked, int sign)
    {
        foreach (var port in booked)
            if (sign > 0) ports.Add(port);
            else ports.Remove(port);
    }
}
