using EcsGen.Model;
using EcsGen.Model.Enums;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.Volumes;

internal sealed class FargateDockerVolume : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4006", "A Fargate task has no Docker volumes")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "Docker volumes are kept by the Docker daemon of an instance, and Fargate has none.",
        Refusals = Registration.Refuses("Fargate compatible task definitions do not support dockerVolumeConfiguration", Registration.Unknown),
        Sources = EquatableArray.Create(AwsPages.Volume),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-fargate-docker-volume"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsFargate) return;
        foreach (var (path, volume) in task.Volumes())
            if (volume.DockerVolumeConfiguration.IsKnown)
                task.Report(this, path["dockerVolumeConfiguration"],
                    $"Fargate does not support Docker volumes and the volume '{volume.Name}' is one: leave dockerVolumeConfiguration out for empty storage that lives as long as the task, or use EFS",
                    Registration.Removal, task.PathOf(Compatibility.Fargate));
    }
}
