using EcsGen.Model;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.Advice;

internal sealed class OversizedTask : TaskRule
{
    private const int Smallest = 512;

    public override RuleInfo Info { get; } = new("ECSG9037", "A Fargate task is not far larger than its containers")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Cost,
        IsOptIn = true,
        Description = "Fargate bills the size of the task, whatever its containers may use. Where the limits of all containers together are half of it or less, the rest is paid for and can not be used. The rule is off until it is turned on.",
        Sources = EquatableArray.Create(AwsPages.FargateDifferences),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsFargate || task.Options.IsFragment || !task.Definition.ContainerDefinitions.IsComplete || !task.Definition.Memory.TryGet(out var text) || TaskSize.ReadMemory(text, out var memory) != SizeReading.Known) return;
        long sum = 0;
        foreach (var (_, container) in task.Containers())
        {
            if (!container.Memory.TryGet(out var limit)) return;
            sum += limit;
        }
        if (sum > 0 && sum * 2 <= memory && memory > Smallest)
            task.Report(this, MemberPath.Root["memory"], $"The containers may take {sum} MiB together and the task pays for {memory}: take a smaller size, or raise the limits");
    }
}
