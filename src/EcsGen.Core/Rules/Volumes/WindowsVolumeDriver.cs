using EcsGen.Model;

namespace EcsGen.Rules.Volumes;

internal sealed class WindowsVolumeDriver : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4027", "On Windows the driver of a Docker volume is local")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "AWS documents that Windows containers support the driver local only.",
        Sources = EquatableArray.Create(AwsPages.Volume),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsWindows || task.IsFargate) return;
        foreach (var (path, volume) in task.Volumes())
            if (volume.DockerVolumeConfiguration.TryGet(out var docker) && docker.Driver.TryGet(out var driver) && driver is not ("" or "local") && !Placeholders.IsIn(driver))
                task.Report(this, path["dockerVolumeConfiguration"]["driver"], $"The volume '{volume.Name}' has the driver {driver}, and Windows supports only local: write local, or leave the driver out",
                    Registration.Properties(("replacement", "local")), MemberPath.Root["runtimePlatform"]["operatingSystemFamily"]);
    }
}
