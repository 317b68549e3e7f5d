using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Launching;

internal sealed class PublicIpOnInstances : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5054", "Only tasks on Fargate get a public address")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "On instances the interface of a task can have no public address.",
        Refusals = Launches.All("Assign public IP is not supported for this launch type."),
        Sources = EquatableArray.Create(ServicePages.AwsVpcConfiguration),
    };

    public override void Check(LaunchContext launch)
    {
        if (launch.Capacity is not (Capacity.Ec2 or Capacity.External) || launch.Network.OrDefault() is not { } network || !network.AwsvpcConfiguration.TryGet(out var vpc) || !vpc.AssignPublicIp.Is(AssignPublicIp.Enabled)) return;
        var where = launch.LaunchType.IsAbsent && launch.Strategy.Count == 0 ? "no launch type is stated and the cluster has no default strategy, so the tasks run on EC2" : "the tasks run on instances";
        launch.Report(this, MemberPath.Root["networkConfiguration"]["awsvpcConfiguration"]["assignPublicIp"], $"A public address is asked for and {where}, where ECS can give none: leave assignPublicIp out, or run on FARGATE", Registration.Removal);
    }
}
