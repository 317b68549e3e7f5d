using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Daemon;

internal sealed class RebalancingFit : ServiceRule
{
    private const string Zone = "attribute:ecs.availability-zone";

    public override RuleInfo Info { get; } = new("ECSG5148", "Rebalancing goes with a first strategy over zones, and no Classic Load Balancer")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that a service which is rebalanced spreads over Availability Zones first, has no constraint on the zone and no Classic Load Balancer. Nobody is known who saw the refusal.",
        Refusals = Launches.Services(""),
        Sources = EquatableArray.Create(ServicePages.ServiceRebalancing),
        Peers = EquatableArray.Create("aws-cdk AvailabilityZoneBalancing"),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Scheduling != SchedulingStrategy.Replica || !service.Service.AvailabilityZoneRebalancing.Is(AvailabilityZoneRebalancing.Enabled)) return;
        var rebalancing = MemberPath.Root["availabilityZoneRebalancing"];
        foreach (var (path, balancer) in service.Service.LoadBalancers.At(MemberPath.Root["loadBalancers"]))
            if (!balancer.LoadBalancerName.IsAbsent && balancer.TargetGroupArn.IsAbsent)
                service.Report(this, path["loadBalancerName"], "A service with a Classic Load Balancer is not rebalanced: write \"availabilityZoneRebalancing\": \"DISABLED\"", rebalancing);
        if (service.Placement.Count > 0 && service.Placement[0].TryGet(out var first) && first.Type.TryText(out var type) && first.Field.TryGetOr("", out var field) && !Placeholders.IsIn(field) && !(type == PlacementStrategyType.Spread && field == Zone))
            service.Report(this, MemberPath.Root["placementStrategy"][0], $"The first placement strategy is not a spread over {Zone}, which rebalancing needs: write that one first, or \"availabilityZoneRebalancing\": \"DISABLED\"", rebalancing);
        foreach (var (path, constraint) in service.Constraints.At(MemberPath.Root["placementConstraints"]))
            if (constraint.Expression.TryGet(out var expression) && expression.Contains("ecs.availability-zone"))
                service.Report(this, path["expression"], "A constraint on the Availability Zone works against rebalancing: leave it out, or write \"availabilityZoneRebalancing\": \"DISABLED\"", rebalancing);
    }
}
