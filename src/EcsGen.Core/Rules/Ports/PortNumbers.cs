using System.Globalization;

namespace EcsGen.Rules.Ports;

/// <summary>Ports, and ranges as <c>8080-8090</c>.</summary>
internal static class PortNumbers
{
    public static bool IsPort(int port) => port is >= 1 and <= ContainerLimits.Port;

    /// <summary>Reads a range; whether its ends are ports in the right order is another question.</summary>
    public static bool TryReadRange(string text, out int from, out int to)
    {
        from = to = 0;
        var parts = text.Split('-');
        return parts.Length == 2 && TryRead(parts[0], out from) && TryRead(parts[1], out to);
    }

    private static bool TryRead(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
