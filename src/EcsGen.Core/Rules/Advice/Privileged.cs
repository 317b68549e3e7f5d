using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class Privileged : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG9003", "A container is not privileged")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Security,
        Description = "A privileged container has all rights of root on the container instance: who breaks into it has the other tasks and the role of the instance too.",
        Sources = EquatableArray.Create("https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html", "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html"),
        Peers = EquatableArray.Create("Security Hub ECS.4", "AWS Config ecs-containers-nonprivileged", "CT.ECS.PR.11", "checkov CKV_AWS_334", "prowler ecs_task_definitions_no_privileged_containers"),
    };

    public override void Check(TaskContext task)
    {
        // there it is refused
        if (task.IsFargate || task.IsWindows) return;
        foreach (var (path, container) in task.Containers())
            if (container.Privileged.Is(true))
                task.Report(this, path["privileged"], $"Container '{container.Label()}' is privileged and so is root on its host, with all that runs there: add the capabilities that it needs instead");
    }
}
