using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Advice;

internal sealed class NoDowntime : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG9114", "A deployment leaves a task running")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Description = "With a minimumHealthyPercent of 0 ECS may stop every old task before a new one runs.",
        Concern = Concern.Reliability,
        IsOptIn = true,
        Sources = EquatableArray.Create(ServicePages.RollingDeployment),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Scheduling == SchedulingStrategy.Replica && service.Deployment.MinimumHealthyPercent.Is(0) && service.Service.DesiredCount.TryGet(out var desired) && desired > 0)
            service.Report(this, MemberPath.Root["deploymentConfiguration"]["minimumHealthyPercent"], "A deployment may stop all tasks before one of the new runs: write 50 or 100, unless the service may pause");
    }
}
