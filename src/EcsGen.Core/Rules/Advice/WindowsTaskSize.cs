using EcsGen.Model;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.Advice;

internal sealed class WindowsTaskSize : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG9038", "A Windows task on EC2 has no size of its own")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Reliability,
        Description = "AWS documents that cpu and memory of the task are ignored for Windows containers, and advises to give them to each container.",
        Sources = EquatableArray.Create(AwsPages.RegisterTaskDefinition),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsWindows || task.MayBeFargate()) return;
        if (task.Definition.Cpu.IsKnown && !task.Definition.Cpu.Is("")) Report(task, "cpu");
        if (task.Definition.Memory.IsKnown && !task.Definition.Memory.Is("")) Report(task, "memory");
    }

    private void Report(TaskContext task, string member) =>
        task.Report(this, MemberPath.Root[member], $"The {member} of a task is ignored for Windows containers on EC2: give it to the containers", Registration.Removal, MemberPath.Root["runtimePlatform"]["operatingSystemFamily"]);
}
