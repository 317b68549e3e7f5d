using System;
using System.Text.RegularExpressions;
using EcsGen.Model;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.ServiceConnect;

internal sealed class AliasDnsName : ServiceRule
{
    private static readonly Regex Form = new("^[a-z0-9_.][a-z0-9_.-]{0,126}$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public override RuleInfo Info { get; } = new("ECSG5104", "A client alias is a DNS name of lower-case letters")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "ECS takes at most 127 lower-case letters, digits, underscores, hyphens and periods, and no hyphen at the beginning.",
        Refusals = Launches.Services("The DNS name that you provided is invalid. The name must be a valid DNS name but doesn't need to be fully-qualified. Up to 127 characters are allowed. The characters can include lowercase letters, numbers, underscores (_), hyphens (-), and periods (.). A hyphen can't be the first character."),
        Sources = EquatableArray.Create(ServicePages.ServiceConnectClientAlias),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-svc-connect-client-alias-dns-name"),
    };

    public override void Check(ServiceContext service)
    {
        if (!service.Service.ServiceConnectConfiguration.TryGet(out var connect)) return;
        foreach (var (path, item) in connect.Services.At(MemberPath.Root["serviceConnectConfiguration"]["services"]))
            foreach (var (at, alias) in item.ClientAliases.At(path["clientAliases"]))
                if (alias.DnsName.TryText(out var name) && !Form.IsMatch(name))
                    service.Report(this, at["dnsName"], $"'{TagText.Short(name)}' is no DNS name that ECS takes: write up to 127 lower-case letters, digits, '_', '-' and '.', not beginning with '-'", EcsNames.Lower(name, Form));
    }
}
