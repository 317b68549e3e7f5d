using EcsGen.Model;

namespace EcsGen.Rules.Services;

internal sealed class PercentsBoth100 : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5083", "minimumHealthyPercent and maximumPercent are not both 100")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "Then no task may stop before another starts, and none may start before another stops.",
        Refusals = Launches.Services("Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.", Launches.Percents),
        Sources = EquatableArray.Create(ServicePages.DeploymentConfiguration),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-svc-min-healthy-over-max-percent", "aws-cdk MustBeMinimumHealthyPercent"),
    };

    public override void Check(ServiceContext service)
    {
        var path = MemberPath.Root["deploymentConfiguration"];
        if (service.Deployment.MinimumHealthyPercent.Is(100) && service.Deployment.MaximumPercent.Is(100))
            service.Report(this, path["maximumPercent"], "minimumHealthyPercent and maximumPercent are both 100, so a deployment could neither stop nor start a task: write 200 here, or a lower minimumHealthyPercent", Registration.Properties(("replacement", "200")), path["minimumHealthyPercent"]);
    }
}
