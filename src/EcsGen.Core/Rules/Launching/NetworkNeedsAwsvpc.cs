using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Launching;

internal sealed class NetworkNeedsAwsvpc : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5053", "Only tasks in awsvpc mode have a network configuration")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "In the other modes tasks use the network of their instance.",
        Refusals = Launches.All("Network Configuration is not valid for the given networkMode of this task definition.", Launches.Network),
        Sources = EquatableArray.Create(ServicePages.CreateService),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-service-network-config-mode"),
    };

    public override void Check(LaunchContext launch)
    {
        if (launch.NetworkModeOf() is not { } mode || mode == NetworkMode.Awsvpc || !launch.Network.TryGet(out var network) || network.AwsvpcConfiguration.IsAbsent) return;
        launch.ReportAcross(this, MemberPath.Root["networkConfiguration"]["awsvpcConfiguration"], $"The task definition has network mode {mode}, whose tasks use the network of their instance: leave networkConfiguration out, or write awsvpc in the definition", Registration.Removal,
            new Elsewhere(DocumentRole.TaskDefinition, MemberPath.Root["networkMode"]));
    }
}
