using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Volumes;

internal sealed class VolumeKinds : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4014", "A volume is of one kind")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that a volume has a name and one of the other members. Nobody is known who saw the refusal.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(AwsPages.Volume),
    };

    public override void Check(TaskContext task)
    {
        foreach (var (path, volume) in task.Volumes())
        {
            if (Count(volume) > 1)
                Report(task, path, volume);
        }
    }

    private void Report(TaskContext task, MemberPath path, Model.Volume volume)
    {
        var kinds = Kinds(volume).ToArray();
        task.Report(this, path[kinds[1]],
            $"The volume '{volume.Name}' has {string.Join(" and ", kinds)}, and a volume is of one kind: leave all but one out",
            kinds.Where((_, i) => i != 1).Select(kind => path[kind]).ToArray());
    }

    private static int Count(Model.Volume volume) =>
        (volume.Host.TryGet(out var host) && !host.SourcePath.IsAbsent ? 1 : 0) + (volume.DockerVolumeConfiguration.IsKnown ? 1 : 0) + (volume.EfsVolumeConfiguration.IsKnown ? 1 : 0)
        + (volume.S3filesVolumeConfiguration.IsKnown ? 1 : 0) + (volume.FsxWindowsFileServerVolumeConfiguration.IsKnown ? 1 : 0) + (volume.ConfiguredAtLaunch.Is(true) ? 1 : 0);

    // an empty host is what answers of the API show beside the others
    private static IEnumerable<string> Kinds(Model.Volume volume)
    {
        if (volume.Host.TryGet(out var host) && !host.SourcePath.IsAbsent) yield return "host";
        if (volume.DockerVolumeConfiguration.IsKnown) yield return "dockerVolumeConfiguration";
        if (volume.EfsVolumeConfiguration.IsKnown) yield return "efsVolumeConfiguration";
        if (volume.S3filesVolumeConfiguration.IsKnown) yield return "s3filesVolumeConfiguration";
        if (volume.FsxWindowsFileServerVolumeConfiguration.IsKnown) yield return "fsxWindowsFileServerVolumeConfiguration";
        if (volume.ConfiguredAtLaunch.Is(true)) yield return "configuredAtLaunch";
    }
}
