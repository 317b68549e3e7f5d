using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Advice;

internal sealed class ExecLogged : ClusterRule
{
    public override RuleInfo Info { get; } = new("ECSG9106", "What is done through ECS Exec is logged and encrypted")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Description = "Whoever is in a container can do what it can. Logs say what was done, a key of one's own keeps them from others.",
        Concern = Concern.Security,
        IsOptIn = true,
        Sources = EquatableArray.Create(ServicePages.ExecuteCommandConfiguration, ServicePages.EcsExec),
        Peers = EquatableArray.Create("checkov CKV_AWS_223", "checkov CKV_AWS_224"),
    };

    public override void Check(ClusterContext cluster)
    {
        if (!cluster.Cluster.Configuration.TryGet(out var configuration) || !configuration.ExecuteCommandConfiguration.TryGet(out var exec)) return;
        var path = MemberPath.Root["configuration"]["executeCommandConfiguration"];
        if (exec.Logging.Is(ExecuteCommandLogging.None))
            cluster.Report(this, path["logging"], "What is done through ECS Exec is not logged: write DEFAULT or OVERRIDE");
        else if (exec.Logging.Is(ExecuteCommandLogging.Override) && exec.KmsKeyId.IsAbsent && exec.LogConfiguration.TryGet(out var log) && !log.CloudWatchEncryptionEnabled.Is(true) && !log.S3EncryptionEnabled.Is(true) && !log.CloudWatchEncryptionEnabled.IsUnknown && !log.S3EncryptionEnabled.IsUnknown)
            cluster.Report(this, path["logConfiguration"], "The logs of ECS Exec are not encrypted with a key: add kmsKeyId, or cloudWatchEncryptionEnabled or s3EncryptionEnabled");
    }
}
