using System.Collections.Generic;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Volumes;

/// <summary>The EFS volumes of a definition and what several rules ask about them.</summary>
internal static class EfsVolumes
{
    /// <summary>The EFS configurations with their paths and the volumes' names.</summary>
    public static IEnumerable<(MemberPath Path, EFSVolumeConfiguration Efs, string Name)> Of(TaskContext task)
    {
        foreach (var (path, volume) in task.Volumes())
            if (volume.EfsVolumeConfiguration.TryGet(out var efs))
                yield return (path["efsVolumeConfiguration"], efs, volume.Name.ToString());
    }

    /// <summary>Whether the transit is surely not encrypted: that is the default, except in a fragment, which may leave it to others.</summary>
    public static bool IsUnencrypted(TaskContext task, EFSVolumeConfiguration efs) =>
        efs.TransitEncryption.Is(EFSTransitEncryption.Disabled) || efs.TransitEncryption.IsAbsent && !task.Options.IsFragment;
}
