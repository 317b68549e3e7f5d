using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Clusters;

internal sealed class ExecLogsOverride : ClusterRule
{
    public override RuleInfo Info { get; } = new("ECSG6004", "A log configuration for ECS Exec goes with logging OVERRIDE")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "DEFAULT and NONE say where the logs go by themselves.",
        Refusals = Launches.Cluster("You must set logging to 'OVERRIDE' when you supply a log configuration"),
        Sources = EquatableArray.Create(ServicePages.ExecuteCommandConfiguration),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-cluster-execute-command-default-with-log-config"),
    };

    public override void Check(ClusterContext cluster)
    {
        if (!cluster.Cluster.Configuration.TryGet(out var configuration) || !configuration.ExecuteCommandConfiguration.TryGet(out var exec)) return;
        var path = MemberPath.Root["configuration"]["executeCommandConfiguration"];
        if (!exec.LogConfiguration.IsKnown || exec.Logging.IsUnknown || exec.Logging.Is(ExecuteCommandLogging.Override) || exec.Logging.TryGet(out var text) && Placeholders.IsIn(text)) return;
        if (exec.Logging.TryGet(out var logging))
            cluster.Report(this, path["logging"], $"ECS Exec has a log configuration and logging {logging}: write OVERRIDE, or leave logConfiguration out", Registration.Properties(("replacement", "OVERRIDE")), path["logConfiguration"]);
        else if (!cluster.IsFragment)
            cluster.Report(this, path["logConfiguration"], "ECS Exec has a log configuration and does not say that it overrides the default: add \"logging\": \"OVERRIDE\"", Launches.Parts());
    }
}
