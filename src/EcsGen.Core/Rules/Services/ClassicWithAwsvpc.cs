using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Services;

internal sealed class ClassicWithAwsvpc : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5067", "Tasks in awsvpc mode have no Classic Load Balancer")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that such tasks are registered by address, which a Classic Load Balancer can't. Nobody is known who saw the refusal.",
        Refusals = Launches.Create(""),
        Sources = EquatableArray.Create(ServicePages.LoadBalancer),
    };

    public override void Check(ServiceContext service)
    {
        if (service.IsFargate || !service.UsesNetworkMode(NetworkMode.Awsvpc)) return;
        foreach (var (path, balancer) in service.Service.LoadBalancers.At(MemberPath.Root["loadBalancers"]))
            if (!balancer.LoadBalancerName.IsAbsent && balancer.TargetGroupArn.IsAbsent)
                service.ReportAcross(this, path["loadBalancerName"], "The task definition has network mode awsvpc, whose tasks a Classic Load Balancer can't reach: use a target group of an Application or Network Load Balancer", Launches.Parts(),
                    new Elsewhere(DocumentRole.TaskDefinition, MemberPath.Root["networkMode"]));
    }
}
