using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Services;

internal sealed class LoadBalancerCount : ServiceRule
{
    private const int MaxTargetGroups = 5;

    public override RuleInfo Info { get; } = new("ECSG5064", "A service has at most five target groups, or one Classic Load Balancer")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents both limits, which can't be raised. Nobody is known who saw the refusal.",
        Refusals = Launches.Services(""),
        Sources = EquatableArray.Create(AwsPages.Quotas, ServicePages.LoadBalancer),
    };

    public override void Check(ServiceContext service)
    {
        var balancers = service.Service.LoadBalancers;
        var list = MemberPath.Root["loadBalancers"];
        if (balancers.Count > MaxTargetGroups)
            service.Report(this, list[MaxTargetGroups], $"The service has {balancers.Count} target groups and ECS allows {MaxTargetGroups}: leave some out");
        var classic = balancers.At(list).Where(item => !item.Value.LoadBalancerName.IsAbsent && item.Value.TargetGroupArn.IsAbsent).ToArray();
        if (classic.Length > 1)
            service.Report(this, classic[1].Path["loadBalancerName"], "The service has two Classic Load Balancers and ECS allows one: leave one out", classic[0].Path["loadBalancerName"]);
    }
}
