using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Task;

internal sealed class FargateIpcMode : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2018", "A Fargate task has no ipcMode")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "Fargate does not let a definition choose the IPC namespace.",
        Refusals = Registration.Refuses("Fargate compatible task definitions do not support ipcMode", Registration.Unknown),
        Sources = EquatableArray.Create(AwsPages.RegisterTaskDefinition),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-fargate-ipc-mode"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsFargate || !task.Definition.IpcMode.TryGet(out var mode) || mode.Length == 0) return;
        task.Report(this, MemberPath.Root["ipcMode"], $"Fargate does not support ipcMode and the task definition has '{mode}': leave ipcMode out",
            Registration.Removal, task.PathOf(Compatibility.Fargate));
    }
}
