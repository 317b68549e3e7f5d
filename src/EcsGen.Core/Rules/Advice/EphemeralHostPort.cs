using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Advice;

internal sealed class EphemeralHostPort : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG9033", "A static host port is not one of those that are handed out")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Reliability,
        Description = "AWS advises against host ports in the ephemeral range: another container may have got the port dynamically, and this one does not start.",
        Sources = EquatableArray.Create(ContainerPages.PortMapping),
    };

    public override void Check(TaskContext task)
    {
        if (task.IsAwsvpc() || task.IsHost() || task.IsFargate || task.Definition.NetworkMode.IsUnknown) return;
        var (from, to) = task.IsWindows ? (49152, ContainerLimits.Port) : (32768, 60999);
        foreach (var (path, container) in task.Containers())
            foreach (var (index, mapping) in container.PortMappings.Known())
                if (mapping.HostPort.TryGet(out var port) && port >= from && port <= to)
                    task.Report(this, path["portMappings"][index]["hostPort"], $"Container '{container.Label()}' asks for host port {port}, which the instance may have handed out, as all from {from} to {to}: write a lower one, or leave it out for a dynamic one");
    }
}
