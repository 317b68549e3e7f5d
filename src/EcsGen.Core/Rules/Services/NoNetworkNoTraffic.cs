using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Services;

internal sealed class NoNetworkNoTraffic : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5068", "Tasks without a network have no load balancer and no service discovery")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "Tasks in network mode none can't be reached. aws-cdk refuses it; nobody is known who saw ECS do so.",
        Refusals = Launches.Services(""),
        Sources = EquatableArray.Create(ServicePages.CreateService),
        Peers = EquatableArray.Create("aws-cdk CannotLoadBalancer", "aws-cdk CannotServiceDiscovery", "aws-cdk CannotEnableService"),
    };

    public override void Check(ServiceContext service)
    {
        if (!service.UsesNetworkMode(NetworkMode.None)) return;
        var mode = new Elsewhere(DocumentRole.TaskDefinition, MemberPath.Root["networkMode"]);
        if (service.Service.LoadBalancers.Count > 0)
            service.ReportAcross(this, MemberPath.Root["loadBalancers"], "The task definition has network mode none, so its tasks can't be reached: leave loadBalancers out, or give the definition another mode", Launches.Parts(), mode);
        if (service.Service.ServiceRegistries.Count > 0)
            service.ReportAcross(this, MemberPath.Root["serviceRegistries"], "The task definition has network mode none, so its tasks can't be reached: leave serviceRegistries out, or give the definition another mode", Launches.Parts(), mode);
    }
}
