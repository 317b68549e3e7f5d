using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Services;

internal sealed class ExternalLimits : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5058", "A service on external instances has no load balancer, discovery, Service Connect or strategy")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents what ECS Anywhere lacks. Nobody is known who saw the refusals.",
        Refusals = Launches.Services(""),
        Sources = EquatableArray.Create(ServicePages.ExternalInstances),
        Peers = EquatableArray.Create("aws-cdk ExternalService", "aws-cdk CapacityProvidersSupportedExternal"),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Capacity != Capacity.External) return;
        var wrong = new[]
        {
            (Name: "loadBalancers", Has: service.Service.LoadBalancers.Count > 0),
            (Name: "serviceRegistries", Has: service.Service.ServiceRegistries.Count > 0),
            (Name: "serviceConnectConfiguration", Has: service.Service.ServiceConnectConfiguration.TryGet(out var connect) && connect.Enabled.Is(true)),
        };
        foreach (var (name, _) in wrong.Where(item => item.Has))
            service.Report(this, MemberPath.Root[name], $"External instances have no {name}: leave it out, or run the service elsewhere", MemberPath.Root["launchType"]);
    }
}
