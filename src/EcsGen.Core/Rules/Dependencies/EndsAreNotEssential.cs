using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Dependencies;

internal sealed class EndsAreNotEssential : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3043", "A container that others wait for to end is not essential")
    {
        Description = "When an essential container ends, the whole task ends, so nothing can wait for that. A container is essential unless it says otherwise.",
        Refusals = Registration.Refuses("A dependency container with SUCCESS or COMPLETE condition cannot be an essential container", ContainerChecks.DependencyEnds),
        Sources = EquatableArray.Create(ContainerPages.Dependency, "https://github.com/boto/boto3/issues/2436"),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-dependson-complete-on-essential", "Copilot"),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment) return;
        foreach (var (path, container) in task.Containers())
            foreach (var (index, dependency) in container.DependsOn.Known())
            {
                if (!dependency.Condition.Is(ContainerCondition.Success) && !dependency.Condition.Is(ContainerCondition.Complete)) continue;
                if (!dependency.ContainerName.TryGet(out var name) || container.Name.Is(name)) continue;
                if (task.FindContainer(name) is not { } target || target.Container.IsEssential() is not true) continue;
                task.Report(this, path["dependsOn"][index]["condition"],
                    $"Container '{container.Label()}' waits for container '{name}' to end ({dependency.Condition.OrDefault()}), but '{name}' is essential and its end is the end of the task: set essential to false on '{name}'",
                    Registration.Properties(("container", name)), target.Path["essential"]);
            }
    }
}
