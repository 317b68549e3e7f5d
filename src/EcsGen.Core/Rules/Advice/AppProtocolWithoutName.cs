using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Advice;

internal sealed class AppProtocolWithoutName : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG9034", "An application protocol is for a named port of a task with a network of its own")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Description = "Service Connect and VPC Lattice use the protocol of a port that they find by its name, in network mode awsvpc or bridge.",
        Sources = EquatableArray.Create(ContainerPages.PortMapping),
        Peers = EquatableArray.Create("aws-cdk ServiceConnectRelatedPortMapping"),
    };

    public override void Check(TaskContext task)
    {
        var none = task.IsHost() || task.Definition.NetworkMode.Is(NetworkMode.None);
        foreach (var (path, container) in task.Containers())
            foreach (var (index, mapping) in container.PortMappings.Known())
            {
                if (!mapping.AppProtocol.IsKnown || !none && !mapping.Name.IsAbsent && !mapping.Name.Is("")) continue;
                task.Report(this, path["portMappings"][index]["appProtocol"], none
                    ? $"The appProtocol of container '{container.Label()}' has no effect in network mode {task.Definition.NetworkMode}, which Service Connect does not support: leave it out"
                    : $"The appProtocol of container '{container.Label()}' has no effect on a port without a name, by which Service Connect finds it: add a name");
            }
    }
}
