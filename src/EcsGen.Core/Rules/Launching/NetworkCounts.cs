using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Launching;

internal sealed class NetworkCounts : LaunchRule
{
    private const int MaxSubnets = 16;
    private const int MaxGroups = 5;

    public override RuleInfo Info { get; } = new("ECSG5051", "A network configuration has at most 16 subnets and 5 security groups")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents both limits, which can't be raised. Nobody is known who saw the refusal.",
        Refusals = Launches.All("", Launches.Network),
        Sources = EquatableArray.Create(ServicePages.AwsVpcConfiguration, AwsPages.Quotas),
    };

    public override void Check(LaunchContext launch)
    {
        if (launch.Network.OrDefault() is not { } network || !network.AwsvpcConfiguration.TryGet(out var vpc)) return;
        var path = MemberPath.Root["networkConfiguration"]["awsvpcConfiguration"];
        if (vpc.Subnets.Count > MaxSubnets)
            launch.Report(this, path["subnets"][MaxSubnets], $"There are {vpc.Subnets.Count} subnets and ECS allows {MaxSubnets}: leave some out");
        if (vpc.SecurityGroups.Count > MaxGroups)
            launch.Report(this, path["securityGroups"][MaxGroups], $"There are {vpc.SecurityGroups.Count} security groups and ECS allows {MaxGroups}: leave some out");
    }
}
