using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Daemon;

internal sealed class DaemonPlacement : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5141", "A daemon service has no placement strategies")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "It runs on every instance, so there is nothing to choose. Constraints are allowed.",
        Refusals = Launches.Services("The daemon scheduling strategy does not support placement strategies. Remove the placement strategy and try again"),
        Sources = EquatableArray.Create(ServicePages.CreateService),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-svc-daemon-with-placement-strategies"),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Scheduling == SchedulingStrategy.Daemon && service.Placement.Count > 0)
            service.Report(this, MemberPath.Root["placementStrategy"], "A daemon service runs on every instance and chooses none: leave placementStrategy out", Registration.Removal, MemberPath.Root["schedulingStrategy"]);
    }
}
