using EcsGen.Model;

namespace EcsGen.Rules.Services;

internal sealed class DesiredCountNotNegative : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5004", "A desired count is not negative")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "A service runs 0 tasks or more.",
        Refusals = Launches.Services("", Launches.DesiredCount),
        Sources = EquatableArray.Create(ServicePages.CreateService),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Service.DesiredCount.TryGet(out var count) && count < 0)
            service.Report(this, MemberPath.Root["desiredCount"], $"The desired count is {count}: write 0 or more", Text.Nearest(count, 0, int.MaxValue));
    }
}
