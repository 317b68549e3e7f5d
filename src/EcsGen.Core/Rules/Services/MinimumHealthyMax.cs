using EcsGen.Model;

namespace EcsGen.Rules.Services;

internal sealed class MinimumHealthyMax : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5080", "minimumHealthyPercent is at most 100")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "No more than all tasks can be healthy.",
        Refusals = Launches.Services("minimumHealthyPercent must be at most 100", Launches.Percents),
        Sources = EquatableArray.Create(ServicePages.DeploymentConfiguration),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-service-deployment-percent"),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Deployment.MinimumHealthyPercent.TryGet(out var percent) && percent > 100)
            service.Report(this, MemberPath.Root["deploymentConfiguration"]["minimumHealthyPercent"], $"minimumHealthyPercent is {percent}: write 100 or less", Registration.Properties(("replacement", "100")));
    }
}
