using System;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Task;

internal sealed class TaskMemoryText : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2008", "A task's memory is a number of MiB or of GB")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "ECS documents the task's memory as a whole number of MiB or a number of GB with its unit. Other units may be refused.",
        Refusals = Registration.Refuses("Invalid 'memory' setting for task.", Registration.Sizes + 1, "InvalidParameterException"),
        Sources = EquatableArray.Create(AwsPages.TaskSizeErrors, AwsPages.RegisterTaskDefinition),
    };

    public override void Check(TaskContext task)
    {
        if (!task.Definition.Memory.TryGet(out var text)) return;
        var reading = TaskSize.ReadMemory(text, out _);
        var hasOtherUnit = reading == SizeReading.Doubtful && !Placeholders.IsIn(text) && text.Any(char.IsLetter) && !text.Trim().EndsWith("gb", StringComparison.OrdinalIgnoreCase);
        if (reading != SizeReading.Unreadable && !hasOtherUnit) return;
        task.Report(this, MemberPath.Root["memory"], hasOtherUnit
            ? $"The task's memory '{text}' has a unit that ECS does not document: write a number of MiB such as \"2048\", or of GB such as \"2 GB\""
            : $"The task's memory '{text}' is no number of MiB and no number of GB: write for example \"1024\" or \"1 GB\"");
    }
}
