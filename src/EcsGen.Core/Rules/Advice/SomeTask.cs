using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class SomeTask : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG9111", "A service runs a task")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Description = "A service with a desired count of 0 runs nothing until something scales it.",
        IsOptIn = true,
        Sources = EquatableArray.Create(ServicePages.CreateService),
        Peers = EquatableArray.Create("aws-cdk SpecifyDesiredCountGreater"),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Service.DesiredCount.Is(0))
            service.Report(this, MemberPath.Root["desiredCount"], "The service runs no task: write 1 or more, unless something scales it");
    }
}
