using EcsGen.Model;

namespace EcsGen.Rules.Task;

internal sealed class TaskCpuText : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2007", "A task's cpu is a number of units or of vCPU")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "ECS reads the task's cpu as a whole number of CPU units or a number of vCPU with its unit; it looks at this before anything else.",
        Refusals = Registration.Refuses("Invalid 'cpu' setting for task.", Registration.Sizes, "InvalidParameterException"),
        Sources = EquatableArray.Create(AwsPages.TaskSizeErrors, AwsPages.RegisterTaskDefinition),
    };

    public override void Check(TaskContext task)
    {
        if (!task.Definition.Cpu.TryGet(out var text) || TaskSize.ReadCpu(text, out _) != SizeReading.Unreadable) return;
        task.Report(this, MemberPath.Root["cpu"], $"The task's cpu '{text}' is no number of CPU units and no number of vCPU: write for example \"512\" or \"0.5 vCPU\"");
    }
}
