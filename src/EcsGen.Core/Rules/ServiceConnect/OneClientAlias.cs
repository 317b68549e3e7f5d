using EcsGen.Model;

namespace EcsGen.Rules.ServiceConnect;

internal sealed class OneClientAlias : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5103", "A Service Connect service has one client alias")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "ECS takes one name and port for each.",
        Refusals = Launches.Services("{0} clientAliases exceeds the max limit of 1"),
        Sources = EquatableArray.Create(ServicePages.ServiceConnectService),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-svc-connect-client-aliases-max"),
    };

    public override void Check(ServiceContext service)
    {
        if (!service.Service.ServiceConnectConfiguration.TryGet(out var connect)) return;
        foreach (var (path, item) in connect.Services.At(MemberPath.Root["serviceConnectConfiguration"]["services"]))
            if (item.ClientAliases.Count > 1)
                service.Report(this, path["clientAliases"][1], $"The port '{item.PortName}' has {item.ClientAliases.Count} client aliases and ECS allows 1: leave the others out", Launches.Parts(Text.Of(item.ClientAliases.Count)));
    }
}
