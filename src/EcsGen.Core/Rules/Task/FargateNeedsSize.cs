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
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-fargate-task-cpu-memory", "cfn-lint E3048"),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment || !task.IsFargate) return;
        if (task.Definition.Cpu.IsAbsent) Report(task, "cpu", "256");
        if (task.Definition.Memory.IsAbsent && !LacksMemory(task)) Report(task, "memory", "512");
    }

    private void Report(TaskContext task, string member, string example) =>
        task.Report(this, MemberPath.Root[member],
            $"The task definition lists FARGATE and has no {member} of its own, which Fargate requires at the task level: add {member}, for example \"{example}\"",
            Registration.Properties(("add", member), ("0", member)), task.PathOf(Compatibility.Fargate));

    // ECS asks first for the memory of a container that has none, and that is a finding of its own
    private static bool LacksMemory(TaskContext task) =>
        task.Containers().Any(item => item.Container.Memory.IsAbsent && item.Container.MemoryReservation.IsAbsent);
}
