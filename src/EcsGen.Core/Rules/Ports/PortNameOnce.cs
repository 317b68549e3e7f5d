using System.Collections.Generic;
using EcsGen.Model;

namespace EcsGen.Rules.Ports;

internal sealed class PortNameOnce : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3028", "The name of a port mapping occurs once in a task")
    {
        Description = "Service Connect and VPC Lattice refer to a mapping by its name alone, so two containers can't use the same one.",
        Refusals = Registration.Refuses("port mapping name is already used", ContainerChecks.Ports),
        Sources = EquatableArray.Create(ContainerPages.PortMapping),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-port-mapping-duplicate-name"),
    };

    public override void Check(TaskContext task)
    {
        var earlier = new Dictionary<string, (MemberPath Path, string Container)>();
        foreach (var (path, container) in task.Containers())
            foreach (var (index, mapping) in container.PortMappings.Known())
            {
                if (!mapping.Name.TryGet(out var name) || name.Length == 0 || Placeholders.IsIn(name)) continue;
                if (earlier.TryGetValue(name, out var taken))
                    task.Report(this, path["portMappings"][index]["name"], $"The port mapping name '{name}' of container '{container.Label()}' is used by container '{taken.Container}' already: write another name", taken.Path);
                else
                    earlier.Add(name, (path["portMappings"][index]["name"], container.Label()));
            }
    }
}
