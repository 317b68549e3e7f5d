using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Task;

internal sealed class TaskCpuRange : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2009", "A task's cpu on EC2 is 128 to 196608 units")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "Outside Fargate a task may have 0.125 to 192 vCPU, or state no cpu at all.",
        Refusals = Registration.Refuses("Invalid 'cpu' setting for task.", Registration.Sizes, "InvalidParameterException"),
        Sources = EquatableArray.Create(AwsPages.RegisterTaskDefinition, AwsPages.TaskSizeErrors),
    };

    public override void Check(TaskContext task)
    {
        if (task.MayBeFargate() || task.IsWindows || task.Lists(Compatibility.ManagedInstances)) return;
        if (!task.Definition.Cpu.TryGet(out var text) || TaskSize.ReadCpu(text, out var cpu) != SizeReading.Known) return;
        if (cpu is 0 or >= Limits.MinTaskCpu and <= Limits.MaxTaskCpu) return;
        task.Report(this, MemberPath.Root["cpu"],
            $"The task's cpu '{text}' is {cpu} CPU units and ECS takes {Limits.MinTaskCpu} to {Limits.MaxTaskCpu} outside Fargate: write a number in that range{Meant(cpu)}",
            Registration.Properties(("replacement", TaskSize.Write(cpu < Limits.MinTaskCpu ? Limits.MinTaskCpu : Limits.MaxTaskCpu))));
    }

    private static string Meant(int cpu) => cpu is > 0 and <= 32 ? $", or '{cpu} vCPU' if that was meant" : "";
}
