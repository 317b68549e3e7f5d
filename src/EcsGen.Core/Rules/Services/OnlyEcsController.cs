using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Services;

internal sealed class OnlyEcsController : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5086", "What the ECS controller does needs the ECS controller")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents circuit breaker, alarms, strategies other than ROLLING, lifecycle hooks, Service Connect, VPC Lattice and volumes at launch for the ECS controller only. Nobody is known who saw the refusals.",
        Refusals = Launches.Services(""),
        Sources = EquatableArray.Create(ServicePages.DeploymentController, ServicePages.DeploymentConfiguration, ServicePages.CreateService),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-svc-circuit-breaker-with-code-deploy", "aws-cdk CircuitBreakerRequiresEcsController", "aws-cdk RequiresDeploymentAlarmsRequires"),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Controller is not (DeploymentControllerType.CodeDeploy or DeploymentControllerType.External)) return;
        var deployment = MemberPath.Root["deploymentConfiguration"];
        var wrong = new (MemberPath Path, bool Has)[]
        {
            (deployment["deploymentCircuitBreaker"], service.Deployment.DeploymentCircuitBreaker.TryGet(out var breaker) && breaker.Enable.Is(true)),
            (deployment["alarms"], service.Deployment.Alarms.TryGet(out var alarms) && alarms.Enable.Is(true)),
            (deployment["strategy"], service.ShiftsTraffic),
            (deployment["lifecycleHooks"], service.Deployment.LifecycleHooks.Count > 0),
            (MemberPath.Root["serviceConnectConfiguration"], service.Service.ServiceConnectConfiguration.TryGet(out var connect) && connect.Enabled.Is(true)),
            (MemberPath.Root["vpcLatticeConfigurations"], service.Service.VpcLatticeConfigurations.Count > 0),
            (MemberPath.Root["volumeConfigurations"], service.Service.VolumeConfigurations.Count > 0),
        };
        foreach (var (path, _) in wrong.Where(item => item.Has))
            service.Report(this, path, $"{path.Name} needs the ECS deployment controller, and the service has {service.Controller}: leave it out, or use the ECS controller", MemberPath.Root["deploymentController"]["type"]);
    }
}
