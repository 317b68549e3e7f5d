using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Services;

internal sealed class LoadBalancerPort : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5061", "A load balancer names a port that the container maps")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "Targets are registered by the port mapping.",
        Refusals = Launches.Services("The container {0} did not have a container port {1} defined."),
        Sources = EquatableArray.Create(ServicePages.LoadBalancer),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-svc-lb-container-port-missing", "ecspresso verify"),
    };

    public override void Check(ServiceContext service)
    {
        foreach (var (path, balancer) in service.Service.LoadBalancers.At(MemberPath.Root["loadBalancers"]))
        {
            if (!balancer.ContainerName.TryText(out var name) || !balancer.ContainerPort.TryGet(out var port)) continue;
            if (service.FindContainer(name) is not { } found || !MapsOtherPortsOnly(found.Container, port)) continue;
            var ports = found.Container.PortMappings.Known().Select(item => item.Value.ContainerPort.ToString()).ToArray();
            var what = ports.Length == 0 ? "which maps no port: add the port mapping to it" : $"which it does not map: write {Text.OneOf(ports)}, or add the port mapping";
            service.ReportAcross(this, path["containerPort"], $"The load balancer sends to port {port} of container '{name}', {what}", ports.Length == 1 ? Registration.Properties(("0", name), ("1", Text.Of(port)), ("replacement", ports[0])) : Launches.Parts(name, Text.Of(port)),
                new Elsewhere(DocumentRole.TaskDefinition, found.Path["portMappings"]));
        }
    }

    private static bool MapsOtherPortsOnly(ContainerDefinition container, int port) =>
        container.PortMappings.IsComplete
        && container.PortMappings.Known().All(item => item.Value.ContainerPort.TryGet(out var mapped) && mapped != port && item.Value.ContainerPortRange.IsAbsent);
}
