using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Launching;

internal sealed class PlatformForFeatures : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5044", "The platform version has what the tasks use")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents from which platform version on Fargate has a feature, and has an exception for a version that is too old. The refusal was seen for EFS volumes, which have a rule of their own.",
        Refusals = new[] { Launches.CreateService, Launches.UpdateService, Launches.RunTask }.Select(operation => new Refusal(operation, "PlatformTaskDefinitionIncompatibilityException", "One or more of the requested capabilities are not supported.")).ToEquatableArray(),
        Sources = EquatableArray.Create(ServicePages.PlatformVersions, ServicePages.FargateCapacityProviders, ServicePages.EcsExec, ServicePages.ServiceConnectGuide),
        Peers = EquatableArray.Create("aws-cdk EphemeralStorageGibFeatureRequires", "aws-cdk FargateService", "aws-cdk PidModeFeatureRequires"),
    };

    public override void Check(LaunchContext launch)
    {
        if (launch.IsWindows() || launch.Capacity is not (Capacity.Fargate or Capacity.Unknown)) return;
        if (!launch.PlatformVersion.TryText(out var version)) return;
        foreach (var need in PlatformFeatures.Of(launch))
        {
            if (!PlatformFeatures.IsOlder(version, need.Since)) continue;
            launch.ReportAcross(this, MemberPath.Root["platformVersion"], $"The {launch.Noun} states platform version {version}, and {need.Feature} needs {need.Since}: write {PlatformFeatures.Newest} or LATEST",
                Registration.Properties(("replacement", PlatformFeatures.Newest)), need.InDefinition is { } path ? [new Elsewhere(DocumentRole.TaskDefinition, path)] : []);
            return;
        }
    }
}
