using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Launching;

internal sealed class SubnetsNotEmpty : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5050", "A network configuration has a subnet")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "The task's network interface is made in a subnet.",
        Refusals = Launches.All("subnets can not be empty.", Launches.Network),
        Sources = EquatableArray.Create(ServicePages.AwsVpcConfiguration),
    };

    public override void Check(LaunchContext launch)
    {
        if (launch.Network.OrDefault() is not { } network || !network.AwsvpcConfiguration.TryGet(out var vpc) || vpc.Subnets is not { IsList: true, Count: 0 }) return;
        launch.Report(this, MemberPath.Root["networkConfiguration"]["awsvpcConfiguration"]["subnets"], "The network configuration has no subnets, and the interface of a task is made in one: add a subnet", Launches.Parts());
    }
}
