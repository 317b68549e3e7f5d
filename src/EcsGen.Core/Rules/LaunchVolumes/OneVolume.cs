using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.LaunchVolumes;

internal sealed class OneVolume : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5120", "A task has one volume that is made at launch")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents one EBS volume for a task. Nobody is known who saw the refusal.",
        Refusals = Launches.All(""),
        Sources = EquatableArray.Create(AwsPages.EbsVolumes),
        Peers = EquatableArray.Create("aws-cdk OnlyOneVolume"),
    };

    public override void Check(LaunchContext launch)
    {
        if (launch.Volumes.Count > 1)
            launch.Report(this, MemberPath.Root["volumeConfigurations"][1], $"There are {launch.Volumes.Count} volumes and ECS makes one for a task: leave the others out");
    }
}
