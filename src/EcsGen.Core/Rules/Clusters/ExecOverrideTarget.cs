using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Clusters;

internal sealed class ExecOverrideTarget : ClusterRule
{
    public override RuleInfo Info { get; } = new("ECSG6005", "Logging OVERRIDE for ECS Exec names a log group or a bucket")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "It says where the logs go instead.",
        Refusals = Launches.Cluster("A CloudWatch log group name or S3 bucket name must be specified when overriding the default log configuration."),
        Sources = EquatableArray.Create(ServicePages.ExecuteCommandConfiguration),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-cluster-execute-command-override-without-log-config"),
    };

    public override void Check(ClusterContext cluster)
    {
        if (cluster.IsFragment || !cluster.Cluster.Configuration.TryGet(out var configuration) || !configuration.ExecuteCommandConfiguration.TryGet(out var exec)) return;
        if (!exec.Logging.Is(ExecuteCommandLogging.Override) || exec.LogConfiguration.IsUnknown) return;
        if (exec.LogConfiguration.TryGet(out var log) && (!log.CloudWatchLogGroupName.IsAbsent || !log.S3BucketName.IsAbsent)) return;
        cluster.Report(this, MemberPath.Root["configuration"]["executeCommandConfiguration"]["logging"], "ECS Exec overrides where its logs go and names no place: add logConfiguration with cloudWatchLogGroupName or s3BucketName, or write DEFAULT", Launches.Parts());
    }
}
