using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Daemon;

internal sealed class DaemonMaximum : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5142", "A daemon service has a maximumPercent of 100")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "There is never more than one task on an instance.",
        Refusals = Launches.Services("The daemon scheduling strategy does not support values above 100 for maximumPercent on a deployment configuration. Change the maximumPercent value to 100, and try again", Launches.Percents),
        Sources = EquatableArray.Create(ServicePages.DeploymentConfiguration),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-svc-daemon-max-percent"),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Scheduling == SchedulingStrategy.Daemon && service.Deployment.MaximumPercent.TryGet(out var percent) && percent > 100)
            service.Report(this, MemberPath.Root["deploymentConfiguration"]["maximumPercent"], $"maximumPercent is {percent}, and a daemon service has at most one task on an instance: write 100, or leave it out", Registration.Properties(("replacement", "100")), MemberPath.Root["schedulingStrategy"]);
    }
}
