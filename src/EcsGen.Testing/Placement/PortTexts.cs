using System.Linq;
using EcsGen.Model;

namespace EcsGen.Testing.Placement;

/// <summary>Ports as people write them.</summary>
internal static class PortTexts
{
    public static string Of(HostPort port) => QueryTests.Text(port.Number) + (port.Protocol == PortProtocol.Udp ? "/udp" : "/tcp");

    public static string Of(EquatableArray<HostPort> ports) => ports.Count == 0 ? "none" : string.Join(", ", ports.Select(Of));
}
