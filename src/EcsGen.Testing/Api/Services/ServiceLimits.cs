using EcsGen.Model;
using EcsGen.Testing.Cluster.Services;
using EcsGen.Testing.Cluster;

namespace EcsGen.Testing;

/// <summary>What of services is not simulated, and what only the state of an account refuses.</summary>
public sealed partial class EcsSimulator
{
    private void CheckSimulated(Value<DeploymentController> controller, Values<LoadBalancer> balancers, Values<VpcLatticeConfiguration> lattice, Values<ServiceVolumeConfiguration> volumes, Values<GatewayConnector> connectors, Value<DeploymentConfiguration> deployment)
    {
        if (controller.OrDefault()?.Type.OrDefault() is { } type and not ("ECS" or "EXTERNAL")) NotSimulated("deployment-controller", $"the deployment controller {type}");
        foreach (var (_, balancer) in balancers.Known())
            if (balancer.LoadBalancerName.IsKnown) NotSimulated("classic-load-balancer", "Classic Load Balancers");
        if (lattice.Count > 0) NotSimulated("vpc-lattice", "VPC Lattice");
        if (volumes.Count > 0) NotSimulated("ebs-volumes", "EBS volumes that ECS attaches to the tasks of a service");
        if (connectors.Count > 0) NotSimulated("gateway-connectors", "gateway connectors");
        if (deployment.TryGet(out var sent)) CheckHooks(sent);
        if (deployment.OrDefault()?.EarlySuccessCriteria.OrDefault()?.Enable.Is(true) == true) NotSimulated("early-success-criteria", "early success of deployments");
    }

    private void CheckHooks(DeploymentConfiguration sent)
    {
        foreach (var (_, hook) in sent.LifecycleHooks.Known())
            if (!hook.TargetType.Is("PAUSE") && hook.HookTargetArn.TryGet(out var arn) && !State.Services.Hooks.Has(arn))
                NotSimulated("lifecycle-hooks", $"the Lambda function {arn} of a lifecycle hook unless the test gives it with OnLifecycleHook (allowed, it succeeds)");
    }

    private ServiceState ServiceOf(ClusterState cluster, string? name) =>
        State.Services.Find(cluster, Names.Short(name ?? "")) ?? throw new ServiceNotFoundException("Service not found.");
}
