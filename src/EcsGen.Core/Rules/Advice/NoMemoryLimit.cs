using EcsGen.Model;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.Advice;

internal sealed class NoMemoryLimit : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG9015", "A container on EC2 has a limit of memory")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Security,
        IsOptIn = true,
        Description = "memoryReservation says what is kept for a container, not where it ends. One that leaks takes the memory of its neighbours. The rule is off until it is turned on.",
        Sources = EquatableArray.Create(ContainerPages.Definition),
        Peers = EquatableArray.Create("AWS Config ecs-task-definition-memory-hard-limit", "CT.ECS.PR.7"),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment || task.MayBeFargate() || !task.Definition.Memory.IsAbsent) return;
        foreach (var (path, container) in task.Containers())
            if (container.Memory.IsAbsent && container.MemoryReservation.IsKnown)
                task.Report(this, path["memory"], $"Container '{container.Label()}' has a memoryReservation and no memory, so it may take all that its host has: add memory, the limit at which it is stopped");
    }
}
