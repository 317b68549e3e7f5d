using EcsGen;
using EcsGen.Testing;

namespace Shop.Tests.Scenarios;

/// <summary>A web server at a fixed port of its host.</summary>
[TaskDefinition("static-port", NetworkMode = NetworkMode.Bridge)]
public partial class StaticPort
{
    [Container("app", Image = "shop/web:1", Memory = 256)]
    [Port(80, HostPort = 80)]
    public partial class App;
}

/// <summary>A web server at whatever port the host gives it.</summary>
[TaskDefinition("web", NetworkMode = NetworkMode.Bridge)]
public partial class Web
{
    [Container("app", Image = "shop/web:1", Memory = 256)]
    [Port(App.Http, Name = "http")]
    public partial class App
    {
        public const int Http = 8080;
    }
}

/// <summary>More than half of an instance's memory.</summary>
[TaskDefinition("large", NetworkMode = NetworkMode.Bridge)]
public partial class Large
{
    [Container("app", Image = "shop/report:1", Memory = 5000)]
    public partial class App;
}

/// <summary>A worker that takes its time to stop.</summary>
[TaskDefinition("slow", NetworkMode = NetworkMode.Bridge)]
public partial class Slow
{
    [Container("app", Image = "shop/worker:1", Memory = 5000, StopTimeout = 600)]
    public partial class App;
}

[Service("static-port", TaskDefinition = typeof(StaticPort), DesiredCount = 2)]
public partial class StaticPortService;

[Cluster("static-port", Services = [typeof(StaticPortService)])]
public partial class StaticPortCluster;

[TestDouble(typeof(StaticPortCluster))]
public partial class StaticPortDouble;

// the rule says in the editor what the scenario shows: this deployment never moves
#pragma warning disable ECSG5084
[Service("stuck", TaskDefinition = typeof(Web), DesiredCount = 3, AvailabilityZoneRebalancing = false)]
[DeploymentConfiguration(MinimumHealthyPercent = 100, MaximumPercent = 125)]
public partial class StuckService;
#pragma warning restore ECSG5084

[Cluster("stuck", Services = [typeof(StuckService)])]
public partial class StuckCluster;

[TestDouble(typeof(StuckCluster))]
public partial class StuckDouble;

[Service("report", TaskDefinition = typeof(Large), DesiredCount = 1)]
public partial class ReportService;

[Cluster("reports", Services = [typeof(ReportService)])]
public partial class ReportCluster;

[TestDouble(typeof(ReportCluster))]
public partial class ReportDouble;

[Service("distinct", TaskDefinition = typeof(Web), DesiredCount = 3)]
[PlacementConstraint(PlacementConstraintType.DistinctInstance)]
public partial class DistinctService;

[Cluster("distinct", Services = [typeof(DistinctService)])]
public partial class DistinctCluster;

[TestDouble(typeof(DistinctCluster))]
public partial class DistinctDouble;

[CapacityProvider("hosts")]
[AutoScalingGroupProvider("arn:aws:autoscaling:us-east-1:123456789012:autoScalingGroup:0a1b2c3d-0000-0000-0000-000000000000:autoScalingGroupName/hosts", ManagedScaling = true, TargetCapacity = 100)]
public partial class Hosts;

[Service("scaled", TaskDefinition = typeof(Web), DesiredCount = 3)]
[PlacementConstraint(PlacementConstraintType.DistinctInstance)]
[CapacityProviderStrategy(typeof(Hosts), Weight = 1)]
public partial class ScaledDistinctService;

[Cluster("scaled", Services = [typeof(ScaledDistinctService)], CapacityProviders = [typeof(Hosts)])]
public partial class ScaledCluster;

[TestDouble(typeof(ScaledCluster))]
public partial class ScaledDouble;

[Service("balanced", TaskDefinition = typeof(Web), DesiredCount = 2, HealthCheckGracePeriodSeconds = 30)]
[LoadBalancer(typeof(Web.App), nameof(Web.App.Http), TargetGroupArn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/0123456789abcdef")]
[DeploymentCircuitBreaker(true, true)]
public partial class BalancedService;

[Cluster("balanced", Services = [typeof(BalancedService)])]
public partial class BalancedCluster;

[TestDouble(typeof(BalancedCluster))]
public partial class BalancedDouble;

[Service("worker", TaskDefinition = typeof(Web), DesiredCount = 2, AvailabilityZoneRebalancing = false)]
[DeploymentConfiguration(MinimumHealthyPercent = 0, MaximumPercent = 100)]
public partial class ProtectedService;

[Cluster("workers", Services = [typeof(ProtectedService)])]
public partial class WorkerCluster;

[TestDouble(typeof(WorkerCluster))]
public partial class WorkerDouble;

[Service("slow", TaskDefinition = typeof(Slow), DesiredCount = 1, AvailabilityZoneRebalancing = false)]
[DeploymentConfiguration(MinimumHealthyPercent = 0, MaximumPercent = 100)]
public partial class SlowService;

[Cluster("slow", Services = [typeof(SlowService)])]
public partial class SlowCluster;

[TestDouble(typeof(SlowCluster))]
public partial class SlowDouble;

[Service("spread", TaskDefinition = typeof(Web), DesiredCount = 2, AvailabilityZoneRebalancing = false)]
[PlacementStrategy(PlacementStrategyType.Spread, "attribute:ecs.availability-zone")]
public partial class SpreadService;

[Cluster("spread", Services = [typeof(SpreadService)])]
public partial class SpreadCluster;

[TestDouble(typeof(SpreadCluster))]
public partial class SpreadDouble;
