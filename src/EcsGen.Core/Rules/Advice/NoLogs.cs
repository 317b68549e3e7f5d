using EcsGen.Model;
using EcsGen.Rules.Logging;

namespace EcsGen.Rules.Advice;

internal sealed class NoLogs : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG9013", "A container has a log configuration")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Security,
        IsOptIn = true,
        Description = "Without a log configuration nothing that the container writes is kept: on Fargate it is nowhere, on EC2 on the instance until the container is cleaned up. The rule is off until it is turned on.",
        Sources = EquatableArray.Create("https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html", ContainerPages.LogConfiguration),
        Peers = EquatableArray.Create("Security Hub ECS.9", "cdk-nag AwsSolutions-ECS7", "CT.ECS.PR.5", "prowler ecs_task_definitions_logging_enabled"),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment) return;
        foreach (var (path, container) in task.Containers())
            // the router of the logs may have nowhere else to write to
            if (container.LogConfiguration.IsAbsent && container.FirelensConfiguration.IsAbsent)
                task.Report(this, path["logConfiguration"], $"Container '{container.Label()}' has no log configuration, and what it writes is lost with it: add one, as awslogs",
                    Registration.Properties(("options", LogOptions.Whole)));
    }
}
