using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Advice;

internal sealed class LogRouterMatters : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG9031", "A log router is essential and does not log to itself")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Reliability,
        Description = "When a router that is not essential ends, nobody notices but who looks for the logs. Its own logs, which would say why, must not depend on it.",
        Sources = EquatableArray.Create(ContainerPages.FireLens),
    };

    public override void Check(TaskContext task)
    {
        foreach (var (path, container) in task.Containers())
        {
            if (!container.FirelensConfiguration.IsKnown) continue;
            if (container.Essential.Is(false))
                task.Report(this, path["essential"], $"The log router '{container.Label()}' is not essential, so when it fails the other containers run on and their logs are lost: make it essential",
                    Registration.Properties(("replacement", "true")));
            if (container.LogConfiguration.TryGet(out var log) && log.LogDriver.Is(LogDriver.Awsfirelens))
                task.Report(this, path["logConfiguration"]["logDriver"], $"The log router '{container.Label()}' logs to itself, so what it has to say about its own trouble goes nowhere: write awslogs for it");
        }
    }
}
