using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.LaunchVolumes;

internal sealed class VolumeSystem : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5130", "An EBS volume fits the operating system")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "Fargate makes no volumes for Windows; ntfs is the file system of Windows and the others are those of Linux.",
        Sources = EquatableArray.Create(AwsPages.EbsVolumes),
    };

    public override void Check(LaunchContext launch)
    {
        if (launch.TaskDefinition is not { RuntimePlatform.IsUnknown: false } || launch.Volumes.Count == 0) return;
        var system = new Elsewhere(DocumentRole.TaskDefinition, MemberPath.Root["runtimePlatform"]["operatingSystemFamily"]);
        if (launch.IsWindows() && launch.IsFargate)
            launch.ReportAcross(this, MemberPath.Root["volumeConfigurations"], "The task definition is for Windows, and Fargate makes volumes for Linux only: leave volumeConfigurations out, or run on EC2", Launches.Parts(), system);
        else
            foreach (var (path, volume) in launch.Ebs())
                if (volume.FilesystemType.TryGet(out var type) && launch.IsWindows() != (type == TaskFilesystemType.Ntfs) && (launch.IsWindows() || type == TaskFilesystemType.Ntfs))
                    launch.ReportAcross(this, path["filesystemType"], $"The task definition is for {(launch.IsWindows() ? "Windows" : "Linux")}, which can't mount {type}: write {(launch.IsWindows() ? "ntfs" : "xfs")}", Launches.Parts(), system);
    }
}
