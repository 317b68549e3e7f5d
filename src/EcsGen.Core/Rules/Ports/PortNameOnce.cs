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
        foreach (var (path, container) in task.Containers())
            foreach (var (index, mapping) in container.PortMappings.Known())
            {
                if (!mapping.Name.TryGet(out var name) || name.Length == 0 || Placeholders.IsIn(name)) continue;
                if (First(task, name) is { } taken && (taken.Container != path.Index || taken.Mapping != index))
                    task.Report(this, path["portMappings"][index]["name"], $"The port mapping name '{name}' of container '{container.Label()}' is used by container '{taken.Owner}' already: write another name", MemberPath.Root["containerDefinitions"][taken.Container]["portMappings"][taken.Mapping]["name"]);
            }
    }

    private static (int Container, int Mapping, string Owner)? First(TaskContext task, string name)
    {
        foreach (var (path, container) in task.Containers())
            foreach (var (index, mapping) in container.PortMappings.Known())
                if (mapping.Name.Is(name))
                    return (path.Index, index, container.Label());
        return null;
    }
}
