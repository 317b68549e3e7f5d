using EcsGen.Model;

namespace EcsGen.Rules.Services;

internal sealed class OneRegistry : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5071", "A service has one service registry")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "A service is one name in service discovery.",
        Refusals = Launches.Services("service registries can have at most 1 items."),
        Sources = EquatableArray.Create(ServicePages.CreateService),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-svc-registries-multiple"),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Service.ServiceRegistries.Count > 1)
            service.Report(this, MemberPath.Root["serviceRegistries"][1], $"The service has {service.Service.ServiceRegistries.Count} service registries and ECS allows 1: leave the others out", Launches.Parts());
    }
}
