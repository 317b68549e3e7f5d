using EcsGen.Model;

namespace EcsGen.Rules.Volumes;

internal sealed class MountPointComplete : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4029", "A mount point has a volume and an absolute path")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "The agent mounts the volume that is named at the path that is given; without one of them, or with a relative path, the container can not be created.",
        Sources = EquatableArray.Create(AwsPages.MountPoint, "https://docs.docker.com/engine/storage/bind-mounts/"),
    };

    public override void Check(TaskContext task)
    {
        foreach (var (path, container) in task.Containers())
            foreach (var (index, mount) in container.MountPoints.Known())
            {
                if (!task.Options.IsFragment && (mount.SourceVolume.IsAbsent || mount.SourceVolume.Is("")))
                    task.Report(this, path["mountPoints"][index]["sourceVolume"], $"A mount point of container '{container.Label()}' has no sourceVolume: write the name of a volume of the task definition");
                if (!task.Options.IsFragment && (mount.ContainerPath.IsAbsent || mount.ContainerPath.Is("")))
                    task.Report(this, path["mountPoints"][index]["containerPath"], $"A mount point of container '{container.Label()}' has no containerPath: write where the volume is to be mounted, as '/data'");
                else if (mount.ContainerPath.TryGet(out var inside) && inside.Length > 0 && !PathText.IsAbsolute(inside) && !Placeholders.IsIn(inside))
                    task.Report(this, path["mountPoints"][index]["containerPath"], $"Container '{container.Label()}' mounts a volume at '{inside}', which is no absolute path: write '/{inside.TrimStart('.', '/')}'",
                        Registration.Properties(("replacement", "/" + inside.TrimStart('.', '/'))));
            }
    }
}
