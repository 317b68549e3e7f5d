using EcsGen.Model;

namespace EcsGen.Rules.Services;

internal sealed class MaximumMin : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5082", "maximumPercent is at least 100")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "A service may always run what it is to run.",
        Refusals = Launches.Services("maximumPercent must be at least 100", Launches.Percents),
        Sources = EquatableArray.Create(ServicePages.DeploymentConfiguration),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-service-deployment-percent"),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Deployment.MaximumPercent.TryGet(out var percent) && percent < 100)
            service.Report(this, MemberPath.Root["deploymentConfiguration"]["maximumPercent"], $"maximumPercent is {percent}: write 100 or more, as 200", Registration.Properties(("replacement", "200")));
    }
}
