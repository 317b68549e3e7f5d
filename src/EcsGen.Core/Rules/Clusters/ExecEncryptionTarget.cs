using EcsGen.Model;

namespace EcsGen.Rules.Clusters;

internal sealed class ExecEncryptionTarget : ClusterRule
{
    public override RuleInfo Info { get; } = new("ECSG6006", "Encryption of ECS Exec's logs names the group or bucket that is encrypted")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "aws-cdk refuses it; nobody is known who saw ECS do so.",
        Refusals = Launches.Cluster(""),
        Sources = EquatableArray.Create(ServicePages.ExecuteCommandConfiguration),
        Peers = EquatableArray.Create("aws-cdk ExecuteCommandLogConfiguration"),
    };

    public override void Check(ClusterContext cluster)
    {
        if (cluster.IsFragment || !cluster.Cluster.Configuration.TryGet(out var configuration) || !configuration.ExecuteCommandConfiguration.TryGet(out var exec) || !exec.LogConfiguration.TryGet(out var log)) return;
        var path = MemberPath.Root["configuration"]["executeCommandConfiguration"]["logConfiguration"];
        if (log.S3EncryptionEnabled.Is(true) && log.S3BucketName.IsAbsent)
            cluster.Report(this, path["s3EncryptionEnabled"], "The bucket of ECS Exec's logs is to be encrypted and none is named: add s3BucketName, or leave this out");
        if (log.CloudWatchEncryptionEnabled.Is(true) && log.CloudWatchLogGroupName.IsAbsent)
            cluster.Report(this, path["cloudWatchEncryptionEnabled"], "The log group of ECS Exec is to be encrypted and none is named: add cloudWatchLogGroupName, or leave this out");
    }
}
