using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Logging;

internal sealed class AwslogsOptions : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3080", "The log driver awslogs is told a group and a region")
    {
        Description = "ECS fills in neither of them, on any launch type.",
        Refusals = Registration.Refuses("Log driver awslogs requires options: {0}", ContainerChecks.Logs),
        Sources = EquatableArray.Create(ContainerPages.LogConfiguration),
        Peers = EquatableArray.Create("cfn-lint E3046", "cdk-preflight pf-ecs-awslogs-missing-group", "ecspresso verify"),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment) return;
        foreach (var (path, container) in task.Containers())
        {
            if (!container.LogsWith(LogDriver.Awslogs, out var log)) continue;
            var missing = log.MissingForAwslogs();
            if (missing.Length == 0) continue;
            var prefix = task.IsFargate && log.Lacks(LogOptions.Prefix) ? $"; on Fargate also {LogOptions.Prefix}" : "";
            task.Report(this, path["logConfiguration"]["options"][missing[0]],
                $"Container '{container.Label()}' logs with awslogs without {string.Join(" and ", missing)}: add " + (missing.Length == 1 ? "this option" : "these options") + prefix,
                Registration.Properties(("0", string.Join(", ", missing)), ("options", string.Join(",", missing))));
        }
    }
}
