using System;
using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class PlatformPinned : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG9102", "Fargate's newest platform version runs the tasks")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Description = "A pinned version gets no new features, and in time no fixes.",
        Concern = Concern.Security,
        IsOptIn = true,
        Sources = EquatableArray.Create(ServicePages.PlatformVersions, ServicePages.SecurityHub),
        Peers = EquatableArray.Create("Security Hub ECS.10", "checkov CKV_AWS_332", "prowler ecs_service_fargate_latest_platform_version", "CT.ECS.PR.1"),
    };

    public override void Check(LaunchContext launch)
    {
        if (launch.PlatformVersion.TryText(out var version) && version.Length > 0 && !version.Equals("LATEST", StringComparison.OrdinalIgnoreCase) && version != PlatformFeatures.Newest)
            launch.Report(this, MemberPath.Root["platformVersion"], $"The platform version is {version} and not the newest: write LATEST, or {PlatformFeatures.Newest}", Registration.Properties(("replacement", "LATEST")));
    }
}
