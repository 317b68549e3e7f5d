using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.Volumes;

internal sealed class UnknownVolume : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4003", "A mount point names a volume of the task definition")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "A container can mount only what the volumes of its own task definition declare.",
        Refusals = Registration.Refuses("Unknown volume '{0}'", Registration.Unknown),
        Sources = EquatableArray.Create(AwsPages.MountPoint),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-mountpoint-source-volume-missing"),
    };

    public override void Check(TaskContext task)
    {
        if (AreDeclared(task)) return;
        var volumes = task.Definition.Volumes;
        if (task.Options.IsFragment || volumes.IsUnknown || volumes.Any(volume => volume.IsUnknown)) return;
        if (task.Volumes().Any(item => item.Volume.Name.IsUnknown)) return;
        var declared = task.Volumes().Select(item => item.Volume.Name.ToString()).ToArray();
        foreach (var (path, container) in task.Containers())
            foreach (var (index, mount) in container.MountPoints.Known())
            {
                if (!mount.SourceVolume.TryGet(out var name) || declared.Contains(name) || Placeholders.IsIn(name)) continue;
                task.Report(this, path["mountPoints"][index]["sourceVolume"],
                    $"The {container.Named()} mounts the volume '{name}', which the task definition does not declare: "
                    + (declared.Length > 0 ? $"write {Text.OneOf(declared.Select(known => $"'{known}'"))}, or add it to volumes" : "add it to volumes"),
                    Fix(name, declared), MemberPath.Root["volumes"]);
            }
    }

    // the name that was meant: the only one, or the one that is a slip of the keyboard away
    private static IReadOnlyDictionary<string, string> Fix(string name, string[] declared) =>
        (declared.Length == 1 ? declared[0] : Misspelling.Of(name, declared)) is { } meant ? Registration.Properties(("0", name), ("replacement", meant)) : Registration.Properties(("0", name));

    private static bool AreDeclared(TaskContext task)
    {
        foreach (var (_, container) in task.Containers())
            foreach (var (_, mount) in container.MountPoints.Known())
                if (mount.SourceVolume.TryGet(out var name) && !IsDeclared(task, name))
                    return false;
        return true;
    }

    private static bool IsDeclared(TaskContext task, string name)
    {
        foreach (var (_, volume) in task.Volumes())
            if (volume.Name.Is(name))
                return true;
        return false;
    }
}
