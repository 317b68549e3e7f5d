using EcsGen.Model;

namespace EcsGen.Rules.Container;

internal sealed class ContainerHasMemory : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3007", "A container has memory or memoryReservation when the task has no memory")
    {
        Description = "ECS places a task by the memory it needs: that of the task or, without it, that of each container. Fargate needs it on the task, which has a rule of its own.",
        Refusals = Registration.Refuses("Invalid setting for container '{0}'. At least one of 'memory' or 'memoryReservation' must be specified.", ContainerChecks.Memory),
        Sources = EquatableArray.Create(ContainerPages.Definition, ContainerPages.Parameters),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-container-memory-required"),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment || task.IsFargate || !task.Definition.Memory.IsAbsent) return;
        foreach (var (path, container) in task.Containers())
            if (container.Memory.IsAbsent && container.MemoryReservation.IsAbsent)
                task.Report(this, path["memory"],
                    $"Container '{container.Label()}' has neither memory nor memoryReservation, and the task definition has no memory: set one of them, in MiB",
                    Registration.Properties(("0", container.Label())));
    }
}
