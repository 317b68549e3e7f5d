using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Launching;

internal sealed class PlatformForVolumes : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5043", "EFS and EBS volumes run on platform version 1.4.0 or later")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "Fargate mounts them from Linux 1.4.0 on.",
        Refusals = new[] { Launches.CreateService, Launches.UpdateService, Launches.RunTask }.Select(operation => new Refusal(operation, "PlatformTaskDefinitionIncompatibilityException", "One or more of the requested capabilities are not supported.")).ToEquatableArray(),
        Sources = EquatableArray.Create(ServicePages.PlatformVersions, AwsPages.EbsVolumes),
    };

    public override void Check(LaunchContext launch)
    {
        if (launch.TaskDefinition is not { } definition || launch.IsWindows() || launch.Capacity is not (Capacity.Fargate or Capacity.Unknown)) return;
        if (!launch.PlatformVersion.TryText(out var version) || !PlatformFeatures.IsOlder(version, PlatformFeatures.Newest)) return;
        foreach (var (path, volume) in definition.Volumes.At(MemberPath.Root["volumes"]))
        {
            var (member, kind) = volume.EfsVolumeConfiguration.IsKnown ? ("efsVolumeConfiguration", "Amazon EFS") : volume.ConfiguredAtLaunch.Is(true) ? ("configuredAtLaunch", "Amazon EBS") : ("", "");
            if (member.Length == 0) continue;
            launch.ReportAcross(this, MemberPath.Root["platformVersion"], $"The volume '{volume.Name}' of the task definition is on {kind}, which Fargate mounts from platform version 1.4.0 on, and the {launch.Noun} states {version}: write 1.4.0 or LATEST",
                Registration.Properties(("replacement", PlatformFeatures.Newest)), new Elsewhere(DocumentRole.TaskDefinition, path[member]));
            return;
        }
    }
}
