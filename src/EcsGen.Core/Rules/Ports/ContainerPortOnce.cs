using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Ports;

internal sealed class ContainerPortOnce : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3024", "In network mode awsvpc a container port is mapped once in a task")
    {
        Description = "All containers of such a task, and so every task on Fargate, share one network interface: a port and protocol can have one owner. TCP and UDP on one port number are two.",
        Refusals = Registration.Refuses("{0} container port '{1}' is used multiple times in task when networkMode=awsvpc.", ContainerChecks.Ports),
        Sources = EquatableArray.Create(ContainerPages.PortMapping),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-port-range-overlap"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsAwsvpc()) return;
        var earlier = new List<PortUse>();
        foreach (var use in PortUse.Of(task))
        {
            if (earlier.FirstOrDefault(other => use.Shared(other) is not null) is { } taken) Report(task, use, taken, use.Shared(taken)!.Value);
            earlier.Add(use);
        }
    }

    private void Report(TaskContext task, PortUse use, PortUse taken, int port)
    {
        var protocol = use.Protocol.ToUpperInvariant();
        var owner = use.Container == taken.Container ? $"container '{use.Container}' maps {protocol} port {port} twice" : $"container '{use.Container}' maps {protocol} port {port}, which container '{taken.Container}' has";
        task.Report(this, use.Path, $"In network mode awsvpc all containers share one interface, and {owner}: map another port, or leave one mapping out",
            Registration.Properties(("0", protocol), ("1", Text.Of(port))), taken.Path);
    }
}
