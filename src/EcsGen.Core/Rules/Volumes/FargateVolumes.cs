using System;
using System.Linq;
using EcsGen.Model;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.Volumes;

/// <summary>
/// The volumes that Fargate mounts only from platform version 1.4.0 on, EFS and EBS.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html
/// </summary>
internal static class FargateVolumes
{
    /// <summary>The oldest platform version that mounts them.</summary>
    public const string Oldest = "1.4.0";

    private static readonly Version OldestVersion = new(1, 4, 0);

    /// <summary>Those of a definition that is meant for Fargate on Linux; none when that is not known. The platform versions of Windows are others.</summary>
    public static (MemberPath Path, string Text)[] Of(TaskContext task)
    {
        if (!task.IsFargate || task.IsWindows || task.HasUnknownSystem() || !Any(task)) return Array.Empty<(MemberPath, string)>();
        var efs = task.Volumes().Where(item => item.Volume.EfsVolumeConfiguration.IsKnown)
            .Select(item => (Path: item.Path["efsVolumeConfiguration"], Text: $"The volume '{item.Volume.Name}' is on Amazon EFS"));
        var ebs = task.Volumes().Where(item => item.Volume.ConfiguredAtLaunch.Is(true))
            .Select(item => (Path: item.Path["configuredAtLaunch"], Text: $"The volume '{item.Volume.Name}' is configured at launch (Amazon EBS)"));
        return efs.Concat(ebs).ToArray();
    }

    private static bool Any(TaskContext task)
    {
        foreach (var (_, volume) in task.Volumes())
            if (volume.EfsVolumeConfiguration.IsKnown || volume.ConfiguredAtLaunch.Is(true))
                return true;
        return false;
    }

    /// <summary>Whether a stated platform version is surely older; LATEST and what can't be read are not.</summary>
    public static bool IsOlder(string stated) =>
        stated != Oldest && Version.TryParse(stated.Trim(), out var version) && new Version(version.Major, version.Minor, Math.Max(version.Build, 0)) < OldestVersion;
}
