using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Advice;

internal sealed class CircuitBreakerOn : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG9113", "A deployment that fails stops by itself")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Description = "Without a circuit breaker ECS starts a bad version for hours; without rollback the service stays with what is left.",
        Concern = Concern.Reliability,
        IsOptIn = true,
        Sources = EquatableArray.Create(ServicePages.DeploymentCircuitBreaker),
        Peers = EquatableArray.Create("aws-cdk ShouldUseCircuitBreaker"),
    };

    public override void Check(ServiceContext service)
    {
        if (service.IsFragment || service.Update is not null || service.DeploymentStrategy != DeploymentStrategy.Rolling || service.Controller != DeploymentControllerType.Ecs) return;
        var path = MemberPath.Root["deploymentConfiguration"]["deploymentCircuitBreaker"];
        var breaker = service.Deployment.DeploymentCircuitBreaker;
        if (breaker.IsAbsent || breaker.TryGet(out var off) && off.Enable.Is(false))
            service.Report(this, path, "A deployment that fails goes on: add deploymentCircuitBreaker with \"enable\": true and \"rollback\": true");
        else if (breaker.TryGet(out var known) && known.Enable.Is(true) && known.Rollback.Is(false))
            service.Report(this, path["rollback"], "A deployment that fails stops and the service stays without its tasks: write true, to go back to the last version", Registration.Properties(("replacement", "true")));
    }
}
