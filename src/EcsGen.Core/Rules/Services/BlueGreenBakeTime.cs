using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Services;

internal sealed class BlueGreenBakeTime : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5090", "A blue/green deployment states its bake time")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that the BLUE_GREEN strategy must have bakeTimeInMinutes. Nobody is known who saw the refusal.",
        Refusals = Launches.Services(""),
        Sources = EquatableArray.Create(ServicePages.DeploymentConfiguration),
    };

    public override void Check(ServiceContext service)
    {
        if (service.IsFragment || service.DeploymentStrategy != DeploymentStrategy.BlueGreen || !service.Deployment.BakeTimeInMinutes.IsAbsent) return;
        service.Report(this, MemberPath.Root["deploymentConfiguration"]["bakeTimeInMinutes"], "A BLUE_GREEN deployment needs bakeTimeInMinutes, for how long both sets of tasks stay: add it, as 10");
    }
}
