using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Services;

internal sealed class ReplicaDesiredCount : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5005", "A replica service states its desired count")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "CreateService takes no default for it; CloudFormation does, with 1. Users have reported the refusal.",
        Refusals = Launches.Create("DesiredCount is missing", Launches.DesiredCount),
        Sources = EquatableArray.Create(ServicePages.CreateService),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Update is not null || service.Scheduling != SchedulingStrategy.Replica || !service.Lacks("desiredCount")) return;
        service.Report(this, MemberPath.Root["desiredCount"], "The service does not say how many tasks it runs, which a REPLICA service needs: add desiredCount", Launches.Parts());
    }
}
