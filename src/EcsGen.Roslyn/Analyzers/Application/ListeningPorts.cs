using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Roslyn.Analyzers.Application;

/// <summary>
/// The ports that an application of ASP.NET Core listens on in a container, by the image and what the definition says over it. Kestrel's own endpoints go before
/// the addresses, those before the ports.
/// </summary>
internal static class ListeningPorts
{
    // a command may say anything; a file of variables too
    private static readonly string[] Unknown = ["command", "entryPoint", "environmentFiles"];

    private static readonly string[] Prefixes = ["", "ASPNETCORE_", "DOTNET_"];

    /// <summary>The ports, or null when they can't be known.</summary>
    public static IReadOnlyCollection<int>? Of(OwnImage image, Node container)
    {
        if (image.Port is not { } port) return null;
        if (Unknown.Any(member => container.Find(member) is { Kind: not NodeKind.Null })) return null;
        var variables = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in image.Environment) variables[entry.Key] = entry.Value;
        foreach (var (name, value) in Variables(container)) variables[name] = value;

        var endpoints = variables.Where(entry => entry.Key.IndexOf("Kestrel__", StringComparison.OrdinalIgnoreCase) >= 0).ToList();
        if (endpoints.Count > 0) return Ports(endpoints.Where(entry => entry.Key.EndsWith("__Url", StringComparison.OrdinalIgnoreCase)).Select(entry => entry.Value), AddressPort);
        var addresses = Values(variables, "URLS");
        if (addresses.Count > 0) return Ports(addresses.SelectMany(Split), AddressPort);
        var ports = Values(variables, "HTTP_PORTS").Concat(Values(variables, "HTTPS_PORTS")).ToList();
        return ports.Count > 0 ? Ports(ports.SelectMany(Split), Number) : [port];
    }

    /// <summary>The names that a container gives, with the values that are known.</summary>
    public static IEnumerable<(string Name, string? Value)> Variables(Node container)
    {
        foreach (var entry in container.Find("environment")?.Items ?? default)
            if (entry.Find("name") is { Kind: NodeKind.String } name)
                yield return (name.Text, entry.Find("value") is { Kind: NodeKind.String } value ? value.Text : null);
        foreach (var entry in container.Find("secrets")?.Items ?? default)
            if (entry.Find("name") is { Kind: NodeKind.String } name)
                yield return (name.Text, null);
    }

    private static List<string?> Values(Dictionary<string, string?> variables, string name) =>
        Prefixes.Where(prefix => variables.ContainsKey(prefix + name)).Select(prefix => variables[prefix + name]).ToList();

    private static IEnumerable<string?> Split(string? list) => list is null ? [null] : list.Split([';'], StringSplitOptions.RemoveEmptyEntries);

    private static HashSet<int>? Ports(IEnumerable<string?> texts, Func<string, int?> read)
    {
        var ports = new HashSet<int>();
        foreach (var text in texts)
        {
            if (text is null || read(text.Trim()) is not { } port) return null;
            ports.Add(port);
        }
        return ports.Count == 0 ? null : ports;
    }

    // http://+:8080, http://*:80/path, https://[::]:443, http://localhost
    private static int? AddressPort(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0) return null;
        var host = address.Substring(scheme + 3).Split('/')[0];
        var colon = host.LastIndexOf(':');
        if (colon > host.LastIndexOf(']')) return Number(host.Substring(colon + 1));
        return address.StartsWith("https", StringComparison.OrdinalIgnoreCase) ? 443 : 80;
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
