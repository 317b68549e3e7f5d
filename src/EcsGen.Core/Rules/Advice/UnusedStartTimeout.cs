using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Advice;

internal sealed class UnusedStartTimeout : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG9024", "A start timeout is for a container that others wait for")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Reliability,
        Description = "startTimeout limits how long other containers wait for this one to end or to be healthy. Where none does, it limits nothing.",
        Sources = EquatableArray.Create(ContainerPages.Definition),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment || !task.Definition.ContainerDefinitions.IsComplete) return;
        foreach (var (path, container) in task.Containers())
            if (container.StartTimeout.TryGet(out var timeout) && container.Name.TryGet(out var name) && !MayBeAwaited(task, name))
                task.Report(this, path["startTimeout"], $"The startTimeout of {timeout} seconds of container '{name}' has no effect, since no container waits for it with SUCCESS, COMPLETE or HEALTHY: leave it out, or add the dependency", Registration.Removal);
    }

    private static bool MayBeAwaited(TaskContext task, string name)
    {
        foreach (var (_, container) in task.Containers())
        {
            if (!container.DependsOn.IsComplete) return true;
            foreach (var (_, dependency) in container.DependsOn.Known())
                if (!dependency.Condition.Is(ContainerCondition.Start) && (dependency.ContainerName.IsUnknown || dependency.ContainerName.Is(name)))
                    return true;
        }
        return false;
    }
}
