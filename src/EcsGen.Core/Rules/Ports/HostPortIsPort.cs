using EcsGen.Model;

namespace EcsGen.Rules.Ports;

internal sealed class HostPortIsPort : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3021", "A host port is a number from 0 to 65535")
    {
        Evidence = Evidence.Documented,
        Description = "AWS documents host ports as port numbers, 0 for one that is chosen when the container starts.",
        Refusals = Registration.Refuses("", ContainerChecks.Ports),
        Sources = EquatableArray.Create(ContainerPages.PortMapping),
    };

    public override void Check(TaskContext task)
    {
        // there the host port has to be the container port, which is another rule
        if (task.IsAwsvpc() || task.IsHost()) return;
        foreach (var (path, container) in task.Containers())
            foreach (var (index, mapping) in container.PortMappings.Known())
                if (mapping.HostPort.TryGet(out var port) && port is < 0 or > ContainerLimits.Port)
                    task.Report(this, path["portMappings"][index]["hostPort"],
                        $"The host port {port} of container '{container.Label()}' is no port: write a number from 1 to {ContainerLimits.Port}, or leave it out for one that is chosen at the start");
    }
}
