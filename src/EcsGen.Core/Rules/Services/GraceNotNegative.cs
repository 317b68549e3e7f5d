using EcsGen.Model;

namespace EcsGen.Rules.Services;

internal sealed class GraceNotNegative : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5070", "A grace period is not negative")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents 0 to 2147483647 seconds.",
        Refusals = Launches.Services(""),
        Sources = EquatableArray.Create(ServicePages.CreateService),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Service.HealthCheckGracePeriodSeconds.TryGet(out var seconds) && seconds < 0)
            service.Report(this, MemberPath.Root["healthCheckGracePeriodSeconds"], $"The grace period is {seconds} seconds: write 0 or more", Text.Nearest(seconds, 0, int.MaxValue));
    }
}
