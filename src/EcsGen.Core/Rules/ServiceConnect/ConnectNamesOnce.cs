using System.Collections.Generic;
using EcsGen.Model;

namespace EcsGen.Rules.ServiceConnect;

internal sealed class ConnectNamesOnce : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5106", "Port names, discovery names, aliases and ports of Service Connect are there once")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that discovery names are unique in the namespace and ports in the task; two aliases of one name and port can't both answer. Nobody is known who saw the refusal.",
        Refusals = Launches.Services(""),
        Sources = EquatableArray.Create(ServicePages.ServiceConnectService),
        Peers = EquatableArray.Create("aws-cdk CannotCreateMultiple"),
    };

    public override void Check(ServiceContext service)
    {
        if (!service.Service.ServiceConnectConfiguration.TryGet(out var connect)) return;
        var seen = new Dictionary<string, MemberPath>();
        foreach (var (path, item) in connect.Services.At(MemberPath.Root["serviceConnectConfiguration"]["services"]))
        {
            if (item.DiscoveryName.TryText(out var discovery))
                Once(service, seen, path["discoveryName"], "discovery name", discovery);
            else if (item.DiscoveryName.IsAbsent && item.PortName.TryText(out var name))
                Once(service, seen, path["portName"], "discovery name", name);
            if (item.IngressPortOverride.TryGet(out var port) && port > 0)
                Once(service, seen, path["ingressPortOverride"], "ingress port", Text.Of(port));
            foreach (var (at, alias) in item.ClientAliases.At(path["clientAliases"]))
                if (alias.Port.TryGet(out var number) && alias.DnsName.TryText(out var dns))
                    Once(service, seen, at["dnsName"], "alias", dns + ":" + Text.Of(number));
        }
    }

    private void Once(ServiceContext service, Dictionary<string, MemberPath> seen, MemberPath path, string kind, string name)
    {
        var key = kind + " " + name;
        if (seen.TryGetValue(key, out var first))
            service.Report(this, path, $"The {kind} {name} is there twice: write another one, or leave this out", first);
        else
            seen.Add(key, path);
    }
}
