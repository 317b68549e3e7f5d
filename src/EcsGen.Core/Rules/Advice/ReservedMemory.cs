using EcsGen.Model;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.Advice;

internal sealed class ReservedMemory : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG9035", "The memory that containers reserve fits into the task")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Reliability,
        Description = "AWS documents that what the containers reserve must be less than what the task has. ECS is not known to refuse more; the containers then take memory from each other.",
        Sources = EquatableArray.Create(ContainerPages.Definition),
    };

    public override void Check(TaskContext task)
    {
        if (task.IsWindows || !task.Definition.Memory.TryGet(out var text) || TaskSize.ReadMemory(text, out var memory) != SizeReading.Known || memory == 0) return;
        long sum = 0;
        foreach (var (_, container) in task.Containers())
            sum += container.MemoryReservation.OrDefault() > 0 ? container.MemoryReservation.OrDefault() : 0;
        if (sum > memory)
            task.Report(this, MemberPath.Root["memory"], $"The containers reserve {sum} MiB together and the task has {memory}: give the task more, or the containers less");
    }
}
