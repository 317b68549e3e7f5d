using EcsGen.Model;

namespace EcsGen.Rules.Services;

internal sealed class LoadBalancerContainer : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5060", "A load balancer names a container of the task definition")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "ECS registers that container's port at the target group.",
        Refusals = Launches.Services("The container {0} does not exist in the task definition."),
        Sources = EquatableArray.Create(ServicePages.LoadBalancer),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-svc-lb-container-name-missing", "ecspresso verify"),
    };

    public override void Check(ServiceContext service)
    {
        if (!service.KnowsContainers()) return;
        foreach (var (path, balancer) in service.Service.LoadBalancers.At(MemberPath.Root["loadBalancers"]))
            if (balancer.ContainerName.TryText(out var name) && service.FindContainer(name) is null)
                service.ReportAcross(this, path["containerName"], $"The load balancer names the container '{name}', which the task definition does not have: write {service.ContainerNames()}", Launches.Parts(name),
                    new Elsewhere(DocumentRole.TaskDefinition, MemberPath.Root["containerDefinitions"]));
    }
}
