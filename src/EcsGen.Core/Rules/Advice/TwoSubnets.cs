using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class TwoSubnets : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG9112", "A service has subnets in more than one Availability Zone")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Description = "A subnet is in one zone; a service with one subnet goes down with it.",
        Concern = Concern.Reliability,
        IsOptIn = true,
        Sources = EquatableArray.Create(ServicePages.AwsVpcConfiguration),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Network.OrDefault() is { } network && network.AwsvpcConfiguration.TryGet(out var vpc) && vpc.Subnets is { IsList: true, Count: 1, IsComplete: true } && !Placeholders.IsIn(vpc.Subnets[0].OrDefault()!))
            service.Report(this, MemberPath.Root["networkConfiguration"]["awsvpcConfiguration"]["subnets"], "All tasks are in one subnet and so in one Availability Zone: add a subnet of another zone");
    }
}
