using EcsGen.Model;

namespace EcsGen.Rules.Volumes;

internal sealed class WindowsEfs : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4019", "Windows tasks have no EFS volumes")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents EFS volumes for Linux containers only. Nobody is known who saw the refusal.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create("https://docs.aws.amazon.com/AmazonECS/latest/developerguide/efs-volumes.html"),
        Peers = EquatableArray.Create("Copilot"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsWindows) return;
        foreach (var (volume, name, _) in EfsVolumes.Of(task))
            task.Report(this, volume["efsVolumeConfiguration"], $"Windows containers do not support Amazon EFS and the volume '{name}' is on it: use FSx for Windows File Server, or Linux",
                MemberPath.Root["runtimePlatform"]["operatingSystemFamily"]);
    }
}
