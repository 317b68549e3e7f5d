using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Launching;

internal sealed class PlatformRetired : LaunchRule
{
    private static readonly string[] Retired = ["1.0.0", "1.1.0", "1.2.0"];

    public override RuleInfo Info { get; } = new("ECSG5042", "The platform version still exists")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS retired Linux 1.0.0 to 1.2.0. Windows has a 1.0.0 of its own, so the rule speaks only where the definition is known to be for Linux.",
        Refusals = new[] { Launches.CreateService, Launches.UpdateService, Launches.RunTask }.Select(operation => new Refusal(operation, "PlatformUnknownException", "")).ToEquatableArray(),
        Sources = EquatableArray.Create(ServicePages.PlatformVersions),
    };

    public override void Check(LaunchContext launch)
    {
        if (!launch.PlatformVersion.TryGet(out var version) || !Retired.Contains(version) || launch.TaskDefinition is not { RuntimePlatform.IsUnknown: false } || launch.IsWindows()) return;
        launch.Report(this, MemberPath.Root["platformVersion"], $"AWS retired the platform version {version} of Linux: write 1.4.0 or LATEST", Registration.Properties(("replacement", "1.4.0")));
    }
}
