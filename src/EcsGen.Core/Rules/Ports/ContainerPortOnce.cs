using EcsGen.Model;

namespace EcsGen.Rules.Ports;

internal sealed class ContainerPortOnce : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3024", "In network mode awsvpc a container port is mapped once in a task")
    {
        Description = "All containers of such a task, and so every task on Fargate, share one network interface: a port and protocol can have one owner. TCP and UDP on one port number are two.",
        Refusals = Registration.Refuses("{0} container port '{1}' is used multiple times in task when networkMode=awsvpc.", ContainerChecks.Ports),
        Sources = EquatableArray.Create(ContainerPages.PortMapping),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-port-range-overlap", "Copilot"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsAwsvpc()) return;
        foreach (var (path, container) in task.Containers())
            foreach (var (index, mapping) in container.PortMappings.Known())
                if (PortUse.TryRead(mapping, out var use))
                    Compare(task, path, container, index, use);
    }

    // the first of the earlier ones that takes a port of this one
    private void Compare(TaskContext task, MemberPath path, ContainerDefinition container, int index, PortUse use)
    {
        foreach (var (otherPath, other) in task.Containers())
        {
            if (otherPath.Index > path.Index) return;
            foreach (var (otherIndex, mapping) in other.PortMappings.Known())
            {
                if (otherPath.Index == path.Index && otherIndex >= index) return;
                if (!PortUse.TryRead(mapping, out var taken) || use.Shared(taken) is not { } port) continue;
                Report(task, (use.In(path["portMappings"][index]), container.Label()), (taken.In(otherPath["portMappings"][otherIndex]), other.Label()), use.Protocol.ToUpperInvariant(), port);
                return;
            }
        }
    }

    private void Report(TaskContext task, (MemberPath Path, string Container) use, (MemberPath Path, string Container) taken, string protocol, int port)
    {
        var owner = use.Container == taken.Container ? $"container '{use.Container}' maps {protocol} port {port} twice" : $"container '{use.Container}' maps {protocol} port {port}, which container '{taken.Container}' has";
        task.Report(this, use.Path, $"In network mode awsvpc all containers share one interface, and {owner}: map another port, or leave one mapping out",
            Registration.Properties(("0", protocol), ("1", Text.Of(port))), taken.Path);
    }
}
