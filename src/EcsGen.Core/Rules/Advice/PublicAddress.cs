using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Advice;

internal sealed class PublicAddress : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG9101", "Tasks have no public address")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Description = "A task with a public address can be reached from everywhere as far as its security groups allow. Behind a load balancer it needs none; to reach out it can use a NAT gateway or VPC endpoints.",
        Concern = Concern.Security,
        IsOptIn = true,
        Sources = EquatableArray.Create(ServicePages.AwsVpcConfiguration, ServicePages.SecurityHub),
        Peers = EquatableArray.Create("Security Hub ECS.2", "Security Hub ECS.16", "checkov CKV_AWS_333", "prowler ecs_service_no_assign_public_ip", "CT.ECS.PR.9", "prowler ecs_task_set_no_assign_public_ip"),
    };

    public override void Check(LaunchContext launch)
    {
        if (launch.Network.OrDefault() is { } network && network.AwsvpcConfiguration.TryGet(out var vpc) && vpc.AssignPublicIp.Is(AssignPublicIp.Enabled))
            launch.Report(this, MemberPath.Root["networkConfiguration"]["awsvpcConfiguration"]["assignPublicIp"], "The tasks get public addresses: write DISABLED and let them reach out through a NAT gateway or VPC endpoints",
                Registration.Properties(("replacement", AssignPublicIp.Disabled)));
    }
}
