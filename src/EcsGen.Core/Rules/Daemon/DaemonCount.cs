using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Daemon;

internal sealed class DaemonCount : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5140", "A daemon service has no desired count")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "It runs one task on each instance.",
        Refusals = Launches.Create("The daemon scheduling strategy does not support a desired count for services. Remove the desired count value and try again", Launches.DesiredCount),
        Sources = EquatableArray.Create(ServicePages.CreateService),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-service-daemon-desired-count"),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Update is null && service.Scheduling == SchedulingStrategy.Daemon && !service.Service.DesiredCount.IsAbsent)
            service.Report(this, MemberPath.Root["desiredCount"], "A daemon service runs one task on each instance and takes no desired count, not even 0: leave desiredCount out", Registration.Removal, MemberPath.Root["schedulingStrategy"]);
    }
}
