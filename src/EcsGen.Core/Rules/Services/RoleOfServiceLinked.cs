using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Services;

internal sealed class RoleOfServiceLinked : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5021", "A service that needs the service-linked role has no other")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "Tasks with interfaces of their own, service discovery and several target groups need the role that AWS makes itself.",
        Refusals = Launches.Create("You cannot specify an IAM role for services that require a service linked role."),
        Sources = EquatableArray.Create(ServicePages.CreateService),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-svc-role-with-awsvpc"),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Update is not null || service.Service.Role.IsAbsent || service.Service.Role.Is("") || service.IsFragment) return;
        var reason = service.UsesNetworkMode(NetworkMode.Awsvpc) || service.Network.IsKnown ? "its tasks are in a VPC of their own interfaces"
            : service.Service.ServiceRegistries.Count > 0 ? "it uses service discovery"
            : service.Service.LoadBalancers.Count > 1 ? "it has several target groups"
            : null;
        if (reason is not null)
            service.Report(this, MemberPath.Root["role"], $"The service has an IAM role and needs the service-linked role, because {reason}: leave role out", Registration.Removal);
    }
}
