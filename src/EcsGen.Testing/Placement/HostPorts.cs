using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Testing.Placement;

/// <summary>Makes ports of numbers.</summary>
internal static class HostPorts
{
    public static EquatableArray<HostPort> Of(IEnumerable<int> tcp, IEnumerable<int> udp) =>
        tcp.Select(number => new HostPort(number, PortProtocol.Tcp)).Concat(udp.Select(number => new HostPort(number, PortProtocol.Udp))).ToEquatableArray();
}
