using EcsGen.Model;

namespace EcsGen.Rules.Ports;

internal sealed class RangeStandsAlone : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3026", "A mapping with containerPortRange has no containerPort and no hostPort")
    {
        Description = "One mapping is for one port or for a range; the host ports of a range follow from the network mode.",
        Refusals = Registration.Refuses("cannot specify both single port and port range", ContainerChecks.Ports),
        Sources = EquatableArray.Create(ContainerPages.PortMapping),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-port-range-with-host-port"),
    };

    public override void Check(ContainerContext container)
    {
        foreach (var (index, mapping) in container.Container.PortMappings.Known())
        {
            if (mapping.ContainerPortRange.IsAbsent || (mapping.ContainerPort.IsAbsent && mapping.HostPort.IsAbsent)) continue;
            var other = mapping.ContainerPort.IsAbsent ? "hostPort" : "containerPort";
            container.Report(this, container.Path["portMappings"][index]["containerPortRange"],
                $"A port mapping of container '{container.Name}' has both {other} and containerPortRange: make two mappings of it, or leave one out", container.Path["portMappings"][index][other]);
        }
    }
}
