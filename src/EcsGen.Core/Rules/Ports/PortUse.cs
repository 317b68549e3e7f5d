using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Ports;

/// <summary>The container ports that a mapping takes: one or a range.</summary>
internal readonly record struct PortUse(string Protocol, int From, int To, bool IsRange)
{
    /// <summary>Reads a mapping; false where its ports are not known, or are none.</summary>
    public static bool TryRead(PortMapping mapping, out PortUse use)
    {
        use = default;
        if (!mapping.Protocol.TryGetOr(TransportProtocol.Tcp, out var protocol)) return false;
        if (mapping.ContainerPort.TryGet(out var port) && mapping.ContainerPortRange.IsAbsent)
        {
            use = new PortUse(protocol, port, port, IsRange: false);
            return PortNumbers.IsPort(port);
        }
        if (!mapping.ContainerPort.IsAbsent || !mapping.ContainerPortRange.TryGet(out var text) || !PortNumbers.TryReadRange(text, out var from, out var to)) return false;
        use = new PortUse(protocol, from, to, IsRange: true);
        return from <= to;
    }

    /// <summary>The first port that both take, or null.</summary>
    public int? Shared(PortUse other) =>
        Protocol == other.Protocol && From <= other.To && other.From <= To ? System.Math.Max(From, other.From) : null;

    /// <summary>Where the ports of the mapping stand.</summary>
    public MemberPath In(MemberPath mapping) => mapping[IsRange ? "containerPortRange" : "containerPort"];
}
