using EcsGen.Model;

namespace EcsGen.Rules.Volumes;

internal sealed class WindowsDrives : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4028", "On Windows a directory is mounted on the drive that it is on")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "AWS documents that Windows containers can not mount a directory on another drive.",
        Sources = EquatableArray.Create(AwsPages.Volume, AwsPages.HostVolumeProperties),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsWindows) return;
        foreach (var (path, container) in task.Containers())
            foreach (var (index, mount) in container.MountPoints.Known())
            {
                if (!mount.ContainerPath.TryGet(out var inside) || !PathText.HasDrive(inside) || Source(task, mount) is not { } source) continue;
                if (char.ToUpperInvariant(source.Text[0]) != char.ToUpperInvariant(inside[0]))
                    task.Report(this, path["mountPoints"][index]["containerPath"], $"Container '{container.Label()}' mounts {source.Text} as {inside}, and Windows mounts nothing across drives: write a path on drive {source.Text[0]}:", source.Path);
            }
    }

    private static (MemberPath Path, string Text)? Source(TaskContext task, MountPoint mount)
    {
        foreach (var (path, volume) in task.Volumes())
            if (mount.SourceVolume.TryGet(out var name) && volume.Name.Is(name) && volume.Host.TryGet(out var host) && host.SourcePath.TryGet(out var text) && PathText.HasDrive(text))
                return (path["host"]["sourcePath"], text);
        return null;
    }
}
