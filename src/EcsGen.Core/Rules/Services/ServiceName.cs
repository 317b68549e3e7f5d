using EcsGen.Model;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.Services;

internal sealed class ServiceName : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5001", "A service name is 1 to 255 letters, digits, hyphens and underscores")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "ECS refuses other characters and longer names. The refusal was seen, its text was not written down.",
        Refusals = Launches.Create(""),
        Sources = EquatableArray.Create(ServicePages.CreateService),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-service-name"),
    };

    public override void Check(ServiceContext service)
    {
        if (!service.Service.ServiceName.TryGet(out var name) || EcsNames.Complaint(name) is not { } complaint) return;
        service.Report(this, MemberPath.Root["serviceName"], $"The service name '{TagText.Short(name)}' {complaint}", EcsNames.Fix(name));
    }
}
