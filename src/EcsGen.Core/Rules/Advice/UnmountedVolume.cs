using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class UnmountedVolume : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG9023", "A volume is mounted")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Reliability,
        Description = "ECS takes a volume that nothing mounts, unless it is configured at launch. It is made and thrown away with each task, or a mount point is missing.",
        Sources = EquatableArray.Create(AwsPages.Volume),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment || !task.Definition.ContainerDefinitions.IsComplete) return;
        foreach (var (path, volume) in task.Volumes())
            // one that is configured at launch has a louder rule
            if (volume.Name.TryGet(out var name) && name.Length > 0 && !Placeholders.IsIn(name) && !volume.ConfiguredAtLaunch.Is(true) && !MayBeMounted(task, name))
                task.Report(this, path["name"], $"The volume '{name}' is mounted by no container: add a mount point with it, or leave it out", Registration.Removal);
    }

    private static bool MayBeMounted(TaskContext task, string name)
    {
        foreach (var (_, container) in task.Containers())
        {
            if (!container.MountPoints.IsComplete) return true;
            foreach (var (_, mount) in container.MountPoints.Known())
                if (mount.SourceVolume.IsUnknown || mount.SourceVolume.TryGet(out var source) && (source == name || Placeholders.IsIn(source)))
                    return true;
        }
        return false;
    }
}
