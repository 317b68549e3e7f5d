using EcsGen.Model;

namespace EcsGen.Rules.Ports;

internal sealed class RangeNotInHostMode : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3030", "A containerPortRange is for network mode bridge or awsvpc")
    {
        Evidence = Evidence.Documented,
        Description = "AWS documents ranges of ports for these two modes only.",
        Refusals = Registration.Refuses("", ContainerChecks.Ports),
        Sources = EquatableArray.Create(ContainerPages.PortMapping),
        Peers = EquatableArray.Create("aws-cdk IsRequiredEitherAwsVpcBridge"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsHost()) return;
        foreach (var (path, container) in task.Containers())
            foreach (var (index, mapping) in container.PortMappings.Known())
                if (!mapping.ContainerPortRange.IsAbsent)
                    task.Report(this, path["portMappings"][index]["containerPortRange"],
                        $"Container '{container.Label()}' maps a range of ports, which AWS documents for bridge and awsvpc and not for host: write a mapping for each port, or change the network mode",
                        MemberPath.Root["networkMode"]);
    }
}
