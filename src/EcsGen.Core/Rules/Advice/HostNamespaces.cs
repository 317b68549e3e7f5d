using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Advice;

internal sealed class HostNamespaces : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG9004", "A task shares neither the processes nor the memory of its host")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Security,
        Description = "With the process or IPC namespace of the host, the walls between tasks on one instance are gone.",
        Sources = EquatableArray.Create("https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html", AwsPages.RegisterTaskDefinition),
        Peers = EquatableArray.Create("Security Hub ECS.3", "AWS Config ecs-task-definition-pid-mode-check", "CT.ECS.PR.10", "checkov CKV_AWS_335", "prowler ecs_task_definitions_host_namespace_not_shared"),
    };

    public override void Check(TaskContext task)
    {
        if (task.IsFargate || task.IsWindows) return;
        if (task.Definition.PidMode.Is(PidMode.Host))
            task.Report(this, MemberPath.Root["pidMode"], "With pidMode host the containers see and can signal all processes of their host, those of other tasks too: leave pidMode out, or write task");
        if (task.Definition.IpcMode.Is(IpcMode.Host))
            task.Report(this, MemberPath.Root["ipcMode"], "With ipcMode host the containers share memory and message queues with all that runs on their host: leave ipcMode out, or write task");
    }
}
