using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Volumes;

internal sealed class UnmountedLaunchVolume : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4013", "A volume that is configured at launch is mounted")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "ECS asks that some container mounts such a volume; volumes of other kinds may stay unused.",
        Refusals = Registration.Refuses("Volumes [{0}] are not referenced by any of the containers", Registration.Unknown),
        Sources = EquatableArray.Create(AwsPages.Volume),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-volume-not-referenced"),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment || !task.Definition.ContainerDefinitions.IsComplete) return;
        if (!Any(task)) return;
        var mounts = task.Containers().Select(item => item.Container.MountPoints).ToArray();
        if (mounts.Any(list => !list.IsComplete || list.Known().Any(mount => mount.Value.SourceVolume.IsUnknown))) return;
        foreach (var (path, volume) in task.Volumes())
        {
            if (!volume.ConfiguredAtLaunch.Is(true) || !volume.Name.TryGet(out var name)) continue;
            if (mounts.Any(list => list.Known().Any(mount => mount.Value.SourceVolume.Is(name)))) continue;
            task.Report(this, path["name"],
                $"The volume '{name}' is configured at launch and no container mounts it: add a mount point with the source volume '{name}', or leave the volume out",
                Registration.Properties(("0", name)), path["configuredAtLaunch"]);
        }
    }

    private static bool Any(TaskContext task)
    {
        foreach (var (_, volume) in task.Volumes())
            if (volume.ConfiguredAtLaunch.Is(true))
                return true;
        return false;
    }
}
