using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Task;

internal sealed class FargateNeedsSize : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2006", "A Fargate task states its cpu and memory")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "Fargate is billed by the task, so the definition itself must say how large the task is; sizes of containers do not count.",
        Refusals = Registration.Refuses("Fargate requires that '{0}' be defined at the task level.", Registration.FargateSize),
        Sources = EquatableArray.Create(AwsPages.RegisterTaskDefinition, AwsPages.FargateDifferences),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-fargate-task-cpu-memory", "cfn-lint E3048", "aws-cfn-validate E3048", "aws-cdk FargateCompatibleTasksRequireBoth"),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment || !task.IsFargate) return;
        if (task.Definition.Cpu.IsAbsent) Report(task, "cpu", Smallest(task).Cpu);
        if (task.Definition.Memory.IsAbsent && !LacksMemory(task)) Report(task, "memory", Smallest(task).Memory);
    }

    private void Report(TaskContext task, string member, int smallest) =>
        task.Report(this, MemberPath.Root[member],
            $"The task definition lists FARGATE and has no {member} of its own, which Fargate requires at the task level: add {member}, for example \"{TaskSize.Write(smallest)}\"",
            Registration.Properties(("replacement", TaskSize.Write(smallest)), ("0", member)), task.PathOf(Compatibility.Fargate));

    // the smallest size that goes with what is written
    private static (int Cpu, int Memory) Smallest(TaskContext task)
    {
        var sizes = task.IsWindows ? FargateSizes.Windows : FargateSizes.Linux;
        var pairs = sizes.SelectMany(size => size.Memory.Select(memory => (size.Cpu, Memory: memory)));
        if (task.Definition.Cpu.TryGet(out var cpu)) pairs = pairs.Where(pair => TaskSize.ReadCpu(cpu, out var units) == SizeReading.Known && pair.Cpu == units);
        if (task.Definition.Memory.TryGet(out var memory)) pairs = pairs.Where(pair => TaskSize.ReadMemory(memory, out var mebibytes) == SizeReading.Known && pair.Memory == mebibytes);
        return pairs.DefaultIfEmpty((sizes[0].Cpu, sizes[0].Memory[0])).First();
    }

    // ECS asks first for the memory of a container that has none, and that is a finding of its own
    private static bool LacksMemory(TaskContext task) =>
        task.Containers().Any(item => item.Container.Memory.IsAbsent && item.Container.MemoryReservation.IsAbsent);
}
