using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Task;

internal sealed class FargateSize : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2005", "Fargate has the pair of cpu and memory")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "Fargate sells only certain pairs of cpu and memory; on Windows only those of 1, 2 and 4 vCPU. A list of compatibilities that has FARGATE beside others is held to it too.",
        Refusals = Registration.Refuses("No Fargate configuration exists for given values: {0} CPU, {1} memory. See the Amazon ECS documentation for the valid values.", Registration.FargateSize + 2),
        Sources = EquatableArray.Create(AwsPages.FargateDifferences, AwsPages.TaskSizes),
        Peers = EquatableArray.Create("cfn-lint E3047", "cdk-preflight pf-ecs-fargate-windows-cpu-under-1vcpu", "KICS f4c9b5f5-68b8-491f-9e48-4f96644a1d51", "aws-cfn-validate E3047"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsFargate) return;
        if (!task.Definition.Cpu.TryGet(out var cpuText) || TaskSize.ReadCpu(cpuText, out var cpu) != SizeReading.Known) return;
        if (!task.Definition.Memory.TryGet(out var memoryText) || TaskSize.ReadMemory(memoryText, out var memory) != SizeReading.Known) return;
        var sizes = task.IsWindows ? FargateSizes.Windows : FargateSizes.Linux;
        if (!FargateSizes.Has(sizes, cpu, memory)) Report(task, sizes, (cpu, cpuText), (memory, memoryText));
    }

    private void Report(TaskContext task, (int Cpu, int[] Memory)[] sizes, (int Units, string Text) written, (int Units, string Text) writtenMemory)
    {
        var (cpu, cpuText) = written;
        var (memory, memoryText) = writtenMemory;
        var allowed = FargateSizes.MemoryOf(sizes, cpu);
        var fitting = sizes.Where(size => size.Memory.Contains(memory)).Select(size => size.Cpu).ToArray();
        var nearestCpu = FargateSizes.Nearest(fitting.Length > 0 ? fitting : sizes.Select(size => size.Cpu), cpu);
        var nearestMemory = FargateSizes.Nearest(FargateSizes.MemoryOf(sizes, allowed.Length > 0 ? cpu : nearestCpu), memory);
        var properties = Registration.Properties(
            ("cpu", TaskSize.Write(fitting.Length > 0 || allowed.Length == 0 ? nearestCpu : cpu)), ("memory", TaskSize.Write(nearestMemory)),
            ("0", TaskSize.Write(cpu)), ("1", TaskSize.Write(memory)));
        var system = task.IsWindows ? " for Windows" : "";
        if (allowed.Length == 0)
            task.Report(this, MemberPath.Root["cpu"],
                $"Fargate has no size of {Shown(cpu, cpuText)} CPU units{system}: write {FargateSizes.Describe(sizes.Select(size => size.Cpu).ToArray())}{Meant(cpu)}", properties, MemberPath.Root["memory"]);
        else
            task.Report(this, MemberPath.Root["memory"],
                $"Fargate has no size of {Shown(cpu, cpuText)} CPU units with {Shown(memory, memoryText)} MiB of memory{system}: with cpu {cpu} write a memory of {FargateSizes.Describe(allowed)}"
                + (fitting.Length > 0 ? $", or keep the memory and write a cpu of {FargateSizes.Describe(fitting)}" : ""), properties, MemberPath.Root["cpu"]);
    }

    private static string Shown(int number, string written) =>
        TaskSize.Write(number) == written ? written : $"{TaskSize.Write(number)} ('{written}')";

    private static string Meant(int cpu) => cpu is > 0 and <= 32 ? $"; for {cpu} vCPU write '{cpu} vCPU'" : "";
}
