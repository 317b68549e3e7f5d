using EcsGen.Model;
using EcsGen.Model.Enums;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.Volumes;

internal sealed class FargateHostPath : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4007", "A Fargate task mounts no directory of the host")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "Fargate has no host directories to mount; a host volume without a path is empty storage and is allowed.",
        Refusals = Registration.Refuses("Fargate compatible task definitions do not support sourcePath", Registration.Unknown),
        Sources = EquatableArray.Create(AwsPages.HostVolumeProperties),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-fargate-host-source-path"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsFargate) return;
        foreach (var (path, volume) in task.Volumes())
            if (volume.Host.TryGet(out var host) && host.SourcePath.TryGet(out var source) && source.Length > 0)
                task.Report(this, path["host"]["sourcePath"],
                    $"Fargate does not support a path of the host and the volume '{volume.Name}' has '{source}': leave sourcePath out for empty storage that lives as long as the task, or use EFS",
                    Registration.Removal, task.PathOf(Compatibility.Fargate));
    }
}
