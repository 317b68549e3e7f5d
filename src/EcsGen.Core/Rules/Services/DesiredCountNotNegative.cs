using EcsGen.Model;

namespace EcsGen.Rules.Services;

internal sealed class DesiredCountNotNegative : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5004", "A desired count is not negative")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "A service runs 0 tasks or more.",
        Refusals = Launches.Both(
            Launches.Create("DesiredCount can not be lesser than 0", Launches.DesiredCount),
            new[] { new Refusal(Launches.UpdateService, "InvalidParameterException", "Task count can not be lesser than 0", Launches.DesiredCount) }.ToEquatableArray()),
        Sources = EquatableArray.Create(ServicePages.CreateService),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Service.DesiredCount.TryGet(out var count) && count < 0)
            service.Report(this, MemberPath.Root["desiredCount"], $"The desired count is {count}: write 0 or more", Text.Nearest(count, 0, int.MaxValue));
    }
}
