using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Services;

internal sealed class ConfigurationOfStrategy : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5092", "The configuration of a strategy goes with that strategy")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents linearConfiguration for LINEAR and canaryConfiguration for CANARY. Nobody is known who saw the refusal.",
        Refusals = Launches.Services(""),
        Sources = EquatableArray.Create(ServicePages.DeploymentConfiguration),
    };

    public override void Check(ServiceContext service)
    {
        if (service.DeploymentStrategy is not { } strategy) return;
        var path = MemberPath.Root["deploymentConfiguration"];
        if (service.Deployment.LinearConfiguration.IsKnown && strategy != DeploymentStrategy.Linear)
            service.Report(this, path["linearConfiguration"], $"linearConfiguration is for the strategy LINEAR, and this is {strategy}: leave it out, or write LINEAR", Registration.Removal, path["strategy"]);
        if (service.Deployment.CanaryConfiguration.IsKnown && strategy != DeploymentStrategy.Canary)
            service.Report(this, path["canaryConfiguration"], $"canaryConfiguration is for the strategy CANARY, and this is {strategy}: leave it out, or write CANARY", Registration.Removal, path["strategy"]);
    }
}
