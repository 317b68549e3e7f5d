using EcsGen.Model;

namespace EcsGen.Rules.Services;

internal sealed class MinimumHealthyMin : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5081", "minimumHealthyPercent is not negative")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "A percentage of tasks is 0 or more. Nobody is known who saw the refusal.",
        Refusals = Launches.Services("", Launches.Percents),
        Sources = EquatableArray.Create(ServicePages.DeploymentConfiguration),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Deployment.MinimumHealthyPercent.TryGet(out var percent) && percent < 0)
            service.Report(this, MemberPath.Root["deploymentConfiguration"]["minimumHealthyPercent"], $"minimumHealthyPercent is {percent}: write 0 or more", Text.Nearest(percent, 0, int.MaxValue));
    }
}
