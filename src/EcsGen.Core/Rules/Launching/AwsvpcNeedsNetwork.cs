using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Launching;

internal sealed class AwsvpcNeedsNetwork : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5052", "Tasks in awsvpc mode have a network configuration")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "Every task gets a network interface of its own, which needs a subnet.",
        Refusals = Launches.All("Network Configuration must be provided when networkMode 'awsvpc' is specified.", Launches.Network),
        Sources = EquatableArray.Create(ServicePages.CreateService),
        Peers = EquatableArray.Create("cfn-lint E3052", "aws-cdk Ec2Service", "aws-cfn-validate E3052"),
    };

    public override void Check(LaunchContext launch)
    {
        if (!launch.UsesNetworkMode(NetworkMode.Awsvpc) || launch.IsFragment || launch is ServiceContext { Controller: not DeploymentControllerType.Ecs and not DeploymentControllerType.CodeDeploy }) return;
        if (launch.Network.IsUnknown || launch.Network.TryGet(out var network) && !network.AwsvpcConfiguration.IsAbsent) return;
        launch.ReportAcross(this, MemberPath.Root["networkConfiguration"], "The task definition has network mode awsvpc, so its tasks need subnets: add networkConfiguration with awsvpcConfiguration, and in it at least one subnet", Launches.Parts(),
            new Elsewhere(DocumentRole.TaskDefinition, MemberPath.Root["networkMode"]));
    }
}
