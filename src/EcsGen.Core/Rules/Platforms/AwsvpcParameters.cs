using System.Collections.Generic;
using EcsGen.Model;

namespace EcsGen.Rules.Platforms;

/// <summary>The members of a container that network mode awsvpc does not go with, each by a rule of its own.</summary>
internal static class AwsvpcParameters
{
    public static IEnumerable<string> Of(ContainerDefinition container)
    {
        if (container.Links.Count > 0) yield return "links";
        if (container.Hostname.IsKnown && !container.Hostname.Is("")) yield return "hostname";
        if (container.ExtraHosts.Count > 0) yield return "extraHosts";
        if (container.DnsServers.Count > 0) yield return "dnsServers";
        if (container.DisableNetworking.Is(true)) yield return "disableNetworking";
    }
}
