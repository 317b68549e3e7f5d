using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class BlockingLogs : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG9019", "Logs do not hold up the program")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Reliability,
        Description = "In mode blocking, writing to the console waits until the log driver has taken it, so trouble with the log service stops the program. ECS uses non-blocking by default since June 2025; what can not be sent is then dropped.",
        Sources = EquatableArray.Create(ContainerPages.LogConfiguration),
        Peers = EquatableArray.Create("prowler ecs_task_definitions_logging_block_mode"),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.LogConfiguration.TryGet(out var log) || log.Options.Option("mode") is not { } mode || !mode.Is("blocking")) return;
        container.Report(this, container.Path["logConfiguration"]["options"]["mode"],
            $"With mode blocking, container '{container.Name}' stands still when its logs can not be sent, and fails its health checks: leave mode out for non-blocking, the default of ECS", Registration.Removal);
    }
}
