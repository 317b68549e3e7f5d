using EcsGen.Model;
using EcsGen.Model.Enums;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.Volumes;

internal sealed class FargateFsx : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4008", "A Fargate task has no FSx for Windows volumes")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents FSx for Windows File Server volumes for Windows containers on EC2 only. Nobody is known who saw the refusal.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(AwsPages.FsxVolumes),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsFargate) return;
        foreach (var (path, volume) in task.Volumes())
            if (volume.FsxWindowsFileServerVolumeConfiguration.IsKnown)
                task.Report(this, path["fsxWindowsFileServerVolumeConfiguration"],
                    $"Fargate does not support FSx for Windows File Server and the volume '{volume.Name}' is on it: use EC2 for this task, or another volume",
                    task.PathOf(Compatibility.Fargate));
    }
}
