using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Cli.Import;

/// <summary>The constants for a container's ports: named by the port's name, or by what usually listens there.</summary>
internal static class Ports
{
    private static readonly Dictionary<int, string> WellKnown = new()
    {
        [22] = "Ssh", [25] = "Smtp", [53] = "Dns", [80] = "Http", [443] = "Https", [1433] = "SqlServer", [1521] = "Oracle", [2000] = "XRay", [2181] = "ZooKeeper", [3306] = "MySql",
        [4317] = "Otlp", [4318] = "OtlpHttp", [5432] = "Postgres", [5672] = "Amqp", [6379] = "Redis", [8080] = "Http", [8125] = "StatsD", [8443] = "Https", [8500] = "Consul", [9042] = "Cassandra",
        [9090] = "Prometheus", [9092] = "Kafka", [9200] = "Elasticsearch", [11211] = "Memcached", [24224] = "Fluent", [27017] = "MongoDb",
    };

    /// <summary>Constant names by port, in the order of the mappings.</summary>
    /// <param name="container">The container.</param>
    /// <param name="taken">Names that the class has already.</param>
    public static IReadOnlyList<(string Port, string Name)> Of(Node container, IReadOnlySet<string> taken)
    {
        var names = new List<(string Port, string Name)>();
        var ports = container.Find("portMappings")?.Items.Where(item => item.Find("containerPort") is { Kind: NodeKind.Number }).ToList() ?? [];
        foreach (var mapping in ports)
        {
            var port = mapping.Find("containerPort")!.Text;
            if (names.Exists(entry => entry.Port == port) || !int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) continue;
            var stem = Stem(mapping, number, ports.Count);
            var name = stem;
            if (IsTaken(name)) name = stem + "Port";
            for (var i = 2; IsTaken(name); i++) name = stem + "Port" + i.ToString(CultureInfo.InvariantCulture);
            names.Add((port, name));
        }
        return names;

        bool IsTaken(string name) => taken.Contains(name) || names.Exists(entry => entry.Name == name);
    }

    private static string Stem(Node mapping, int port, int count)
    {
        if (mapping.Find("name") is { Kind: NodeKind.String } named && CSharp.Pascal(named.Text) is { Length: > 0 } own && !own.Contains("80", StringComparison.Ordinal)) return CSharp.Identifier(own, "Port").TrimStart('@');
        if (WellKnown.TryGetValue(port, out var known)) return known;
        return count == 1 ? "Port" : "Port" + port.ToString(CultureInfo.InvariantCulture);
    }
}
