using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Ports;

internal sealed class NoPortsWithoutNetwork : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3031", "In network mode none there are no port mappings")
    {
        Evidence = Evidence.Documented,
        Description = "Containers without a network have no ports that anything could reach; AWS documents that port mappings can't be given.",
        Refusals = Registration.Refuses("", ContainerChecks.Ports),
        Sources = EquatableArray.Create(ContainerPages.Parameters),
    };

    public override void Check(TaskContext task)
    {
        // Fargate refuses the mode itself
        if (task.IsFargate || !task.Definition.NetworkMode.Is(NetworkMode.None)) return;
        foreach (var (path, container) in task.Containers())
            if (container.PortMappings.Count > 0)
                task.Report(this, path["portMappings"],
                    $"Container '{container.Label()}' maps ports, but in network mode none it has no network: leave the mappings out, or change the network mode", MemberPath.Root["networkMode"]);
    }
}
