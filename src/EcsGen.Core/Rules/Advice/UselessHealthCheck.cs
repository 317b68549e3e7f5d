using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Advice;

internal sealed class UselessHealthCheck : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG9027", "A health check is of a container whose health counts")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Reliability,
        IsOptIn = true,
        Description = "The health of a task is that of its essential containers. The health of another one is shown and changes nothing, which may be what is wanted, so the rule is off until it is turned on.",
        Sources = EquatableArray.Create(ContainerPages.HealthCheck),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment || !task.Definition.ContainerDefinitions.IsComplete) return;
        foreach (var (path, container) in task.Containers())
            if (container.HealthCheck.IsKnown && container.Essential.Is(false) && container.Name.TryGet(out var name) && !MayBeAwaited(task, name))
                task.Report(this, path["healthCheck"], $"The health check of container '{name}' has no effect, since the container is not essential and none waits for it to be HEALTHY: make it essential, or leave the check out", Registration.Removal, path["essential"]);
    }

    private static bool MayBeAwaited(TaskContext task, string name)
    {
        foreach (var (_, container) in task.Containers())
        {
            if (!container.DependsOn.IsComplete) return true;
            foreach (var (_, dependency) in container.DependsOn.Known())
                if ((dependency.Condition.IsUnknown || dependency.Condition.Is(ContainerCondition.Healthy)) && (dependency.ContainerName.IsUnknown || dependency.ContainerName.Is(name)))
                    return true;
        }
        return false;
    }
}
