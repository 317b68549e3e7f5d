using EcsGen.Model;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.Advice;

internal sealed class NoRoomForSidecars : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG9036", "The limit of a container leaves room for the others")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Reliability,
        IsOptIn = true,
        Description = "A limit as high as the memory of the task is no limit: the kernel stops whichever container asks last. The rule is off until it is turned on.",
        Sources = EquatableArray.Create(ContainerPages.Definition),
    };

    public override void Check(TaskContext task)
    {
        if (task.IsWindows || task.Definition.ContainerDefinitions.Count < 2 || !task.Definition.Memory.TryGet(out var text) || TaskSize.ReadMemory(text, out var memory) != SizeReading.Known) return;
        foreach (var (path, container) in task.Containers())
            if (container.Memory.Is(memory) && memory > 0)
                task.Report(this, path["memory"], $"Container '{container.Label()}' may take all {memory} MiB of the task and the others would have none: write less, or leave memory out", MemberPath.Root["memory"]);
    }
}
