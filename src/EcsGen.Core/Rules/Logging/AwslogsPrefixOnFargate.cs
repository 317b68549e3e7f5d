using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Logging;

internal sealed class AwslogsPrefixOnFargate : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3081", "On Fargate the log driver awslogs is told a stream prefix")
    {
        Description = "The stream of a container is named prefix/container/task, and Fargate has no other name for it.",
        Refusals = Registration.Refuses("Fargate requires log configuration options to include awslogs-stream-prefix", ContainerChecks.Logs),
        Sources = EquatableArray.Create(ContainerPages.LogConfiguration),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-awslogs-fargate-missing-stream-prefix"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsFargate || task.Options.IsFragment) return;
        foreach (var (path, container) in task.Containers())
        {
            if (!container.LogsWith(LogDriver.Awslogs, out var log)) continue;
            // without group or region, the rule for these names the prefix too
            if (!log.Lacks(LogOptions.Prefix) || log.MissingForAwslogs().Length > 0) continue;
            task.Report(this, path["logConfiguration"]["options"][LogOptions.Prefix], $"Container '{container.Label()}' logs with awslogs without {LogOptions.Prefix}, which Fargate requires: add it, as \"ecs\"",
                Registration.Properties(("options", LogOptions.Prefix)));
        }
    }
}
