using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Launching;

internal sealed class PlatformOnEc2 : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5040", "A platform version is for Fargate alone")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "Platform versions are those of Fargate; instances have none.",
        Refusals = Launches.Both(Launches.All("The platform version must be null when specifying an EC2 launch type.")),
        Sources = EquatableArray.Create(ServicePages.CreateService),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-service-platform-version-ec2", "cdk-preflight pf-ecs-taskset-platform-version-ec2"),
    };

    public override void Check(LaunchContext launch)
    {
        if (launch.PlatformVersion.IsAbsent || launch.PlatformVersion.Is("") || !launch.LaunchType.Is(LaunchType.Ec2)) return;
        launch.Report(this, MemberPath.Root["platformVersion"], $"The {launch.Noun} runs on EC2 and has a platform version, which only Fargate has: leave platformVersion out", Registration.Removal, MemberPath.Root["launchType"]);
    }
}
