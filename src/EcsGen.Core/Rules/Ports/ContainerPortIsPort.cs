using EcsGen.Model;

namespace EcsGen.Rules.Ports;

internal sealed class ContainerPortIsPort : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3020", "A port mapping has a container port from 1 to 65535, or a range of them")
    {
        Description = "A mapping without a container port, or with a number that is no port, is refused. The short form of the AWS CLI makes three mappings of one when its braces are wrong.",
        Refusals = Registration.Refuses("Invalid 'containerPort' setting for container '{0}'.", ContainerChecks.Ports),
        Sources = EquatableArray.Create(ContainerPages.PortMapping, "https://github.com/aws/aws-cli/issues/7288"),
    };

    public override void Check(ContainerContext container)
    {
        foreach (var (index, mapping) in container.Container.PortMappings.Known())
        {
            if (mapping.ContainerPort.TryGet(out var port))
            {
                if (PortNumbers.IsPort(port)) continue;
                container.Report(this, container.Path["portMappings"][index]["containerPort"], $"The container port {port} of container '{container.Name}' is no port: write a number from 1 to {ContainerLimits.Port}",
                    Registration.Properties(("0", container.Name)));
            }
            else if (mapping.ContainerPort.IsAbsent && mapping.ContainerPortRange.IsAbsent)
            {
                container.Report(this, container.Path["portMappings"][index]["containerPort"], $"A port mapping of container '{container.Name}' has neither containerPort nor containerPortRange: write one of them",
                    Registration.Properties(("0", container.Name)));
            }
        }
    }
}
