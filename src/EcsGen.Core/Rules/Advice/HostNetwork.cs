using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class HostNetwork : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG9005", "A task has a network of its own")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Security,
        IsOptIn = true,
        Description = "In network mode host, the ports of the containers are ports of the instance, and its metadata service with the credentials of the instance is in reach.",
        Sources = EquatableArray.Create("https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html", "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html"),
        Peers = EquatableArray.Create("Security Hub ECS.1", "Security Hub ECS.17", "AWS Config ecs-task-definition-network-mode-not-host", "CT.ECS.PR.4", "CT.ECS.PR.8", "KICS 027a4b7a", "cdk-nag ECSTaskDefinitionUserForHostMode", "prowler ecs_task_definitions_host_networking_mode_users"),
    };

    public override void Check(TaskContext task)
    {
        if (task.IsHost() && !task.IsFargate)
            task.Report(this, MemberPath.Root["networkMode"], "In network mode host the containers listen on the interface of the instance, without security groups of their own, and reach its metadata: write awsvpc");
    }
}
