using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class MoreThanOneTask : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG9110", "A service behind a load balancer runs more than one task")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Description = "While its only task is replaced or its zone fails, nobody answers.",
        Concern = Concern.Reliability,
        IsOptIn = true,
        Sources = EquatableArray.Create(ServicePages.CreateService),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Service.DesiredCount.Is(1) && service.Service.LoadBalancers.Count > 0)
            service.Report(this, MemberPath.Root["desiredCount"], "The service runs one task behind a load balancer, so nothing answers while it fails: write 2 or more");
    }
}
