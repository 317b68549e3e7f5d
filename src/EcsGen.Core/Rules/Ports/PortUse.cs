using System.Collections.Generic;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Ports;

/// <summary>The container ports that a mapping takes: one or a range.</summary>
internal sealed record PortUse(MemberPath Path, string Container, string Protocol, int From, int To)
{
    /// <summary>The first port that both take, or null.</summary>
    public int? Shared(PortUse other)
    {
        if (Protocol != other.Protocol || From > other.To || other.From > To) return null;
        return From > other.From ? From : other.From;
    }

    /// <summary>The container ports of all mappings that can be judged.</summary>
    public static IEnumerable<PortUse> Of(TaskContext task)
    {
        foreach (var (path, container) in task.Containers())
            foreach (var (index, mapping) in container.PortMappings.Known())
                if (Of(path["portMappings"][index], container.Label(), mapping) is { } use)
                    yield return use;
    }

    private static PortUse? Of(MemberPath path, string container, PortMapping mapping)
    {
        if (!mapping.Protocol.TryGetOr(TransportProtocol.Tcp, out var protocol)) return null;
        if (mapping.ContainerPort.TryGet(out var port) && mapping.ContainerPortRange.IsAbsent)
            return PortNumbers.IsPort(port) ? new PortUse(path["containerPort"], container, protocol, port, port) : null;
        if (!mapping.ContainerPort.IsAbsent || !mapping.ContainerPortRange.TryGet(out var text)) return null;
        return PortNumbers.TryReadRange(text, out var from, out var to) && from <= to ? new PortUse(path["containerPortRange"], container, protocol, from, to) : null;
    }
}
