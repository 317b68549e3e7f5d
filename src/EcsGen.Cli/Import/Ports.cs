using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Cli.Import;

/// <summary>A constant for a port of a container.</summary>
/// <param name="Number">The port, as the file has it.</param>
/// <param name="Name">The constant.</param>
/// <param name="Mapping">The name of the first mapping with that port, by which services find it; null when it has none.</param>
internal sealed record PortConstant(string Number, string Name, string? Mapping);

/// <summary>The constants for a container's ports: named by the port's name, or by what usually listens there.</summary>
internal static class Ports
{
    private static readonly Dictionary<int, string> WellKnown = new()
    {
        [22] = "Ssh", [25] = "Smtp", [53] = "Dns", [80] = "Http", [443] = "Https", [1433] = "SqlServer", [1521] = "Oracle", [1883] = "Mqtt", [2000] = "XRay", [2181] = "ZooKeeper", [3306] = "MySql",
        [4317] = "Otlp", [4318] = "OtlpHttp", [5432] = "Postgres", [5672] = "Amqp", [6379] = "Redis", [8080] = "Http", [8125] = "StatsD", [8443] = "Https", [8500] = "Consul", [9042] = "Cassandra",
        [9090] = "Prometheus", [9092] = "Kafka", [9200] = "Elasticsearch", [11211] = "Memcached", [24224] = "Fluent", [27017] = "MongoDb",
    };

    /// <summary>The constants, in the order of the mappings.</summary>
    /// <param name="container">The container.</param>
    /// <param name="taken">Names that the class has already.</param>
    public static IReadOnlyList<PortConstant> Of(Node container, IReadOnlySet<string> taken)
    {
        var constants = new List<PortConstant>();
        var ports = container.Find("portMappings")?.Items.Where(item => item.Find("containerPort") is { Kind: NodeKind.Number }).ToList() ?? [];
        var isOnlyOne = ports.Select(port => port.Find("containerPort")!.Text).Distinct().Count() == 1;
        foreach (var mapping in ports)
        {
            var port = mapping.Find("containerPort")!.Text;
            if (constants.Exists(entry => entry.Number == port) || !int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) continue;
            var name = mapping.Find("name") is { Kind: NodeKind.String, Text.Length: > 0 } named ? named.Text : null;
            // the container's own name says nothing of the port
            constants.Add(new PortConstant(port, Free(Stem(name == ContainerNodes.NameOf(container) ? null : name, mapping, number, isOnlyOne)), name));
        }
        return constants;

        string Free(string stem)
        {
            if (!IsTaken(stem)) return stem;
            var name = stem + "Port";
            for (var i = 2; IsTaken(name); i++) name = stem + "Port" + i.ToString(CultureInfo.InvariantCulture);
            return name;
        }

        bool IsTaken(string name) => taken.Contains(name) || constants.Exists(entry => entry.Name == name);
    }

    // web-80-tcp is a name that AWS's console made of the container and the port: it says nothing
    private static string Stem(string? name, Node mapping, int port, bool isOnlyOne)
    {
        var digits = port.ToString(CultureInfo.InvariantCulture);
        if (name is not null && !name.Contains(digits, StringComparison.Ordinal) && CSharp.Pascal(name) is { Length: > 0 } own) return CSharp.Identifier(own, "Port").TrimStart('@');
        if (WellKnown.TryGetValue(port, out var known)) return known;
        return mapping.Find("appProtocol")?.Text switch { "http" or "http2" => "Http", "grpc" => "Grpc", _ => isOnlyOne ? "Port" : "Port" + digits };
    }
}
