using EcsGen.Model;

namespace EcsGen.Rules.Services;

internal sealed class StrategyChangeForces : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5022", "A change of the capacity provider strategy forces a new deployment")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that an update which changes where the tasks run must force a new deployment. Nobody is known who saw the refusal.",
        Refusals = new[] { new Refusal(Launches.UpdateService, "InvalidParameterException", "") }.ToEquatableArray(),
        Sources = EquatableArray.Create(ServicePages.UpdateService, ServicePages.CapacityProvidersGuide),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Update is not { } update || service.Options.Before is not { } before || !update.CapacityProviderStrategy.IsList) return;
        if (update.CapacityProviderStrategy == before.CapacityProviderStrategy || !before.CapacityProviderStrategy.IsComplete) return;
        if (update.ForceNewDeployment.TryGetOr(false, out var forces) && !forces)
            service.ReportAcross(this, MemberPath.Root["capacityProviderStrategy"], "The update changes where the tasks run, which needs a new deployment: add \"forceNewDeployment\": true", Launches.Parts(),
                new Elsewhere(DocumentRole.Service, MemberPath.Root[before.CapacityProviderStrategy.IsAbsent ? "launchType" : "capacityProviderStrategy"]));
    }
}
