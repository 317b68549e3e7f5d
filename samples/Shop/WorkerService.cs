using EcsGen;

namespace Shop;

/// <summary>The workers on Fargate Spot, with one on Fargate that stays.</summary>
[Service("shop-worker", Cluster = typeof(ShopCluster), TaskDefinition = typeof(ShopWorker), DesiredCount = 4, PlatformVersion = "1.4.0", PropagateTags = PropagateTags.Service)]
[CapacityProviderStrategy("FARGATE", Base = 1, Weight = 0)]
[CapacityProviderStrategy("FARGATE_SPOT", Weight = 1)]
[AwsvpcConfiguration("subnet-0a1b2c3d4e5f60718", "subnet-1a1b2c3d4e5f60718", SecurityGroups = ["sg-0a1b2c3d4e5f60718"])]
[DeploymentCircuitBreaker(enable: true, rollback: true)]
public partial class WorkerService;

/// <summary>The index as a service on EC2: one on each instance with a local disk.</summary>
[Service("shop-index", Cluster = typeof(ShopCluster), TaskDefinition = typeof(ShopIndex), SchedulingStrategy = SchedulingStrategy.Daemon, LaunchType = LaunchType.Ec2)]
public partial class IndexService;

/// <summary>One full build of the index, by hand.</summary>
[RunTask("shop-index-full", Cluster = typeof(ShopCluster), TaskDefinition = typeof(ShopIndex), StartedBy = "by-hand")]
[CapacityProviderStrategy(typeof(DiskInstances), Weight = 1)]
public partial class IndexRun
{
    /// <summary>With more memory than at night.</summary>
    [ContainerOverride(typeof(ShopIndex.Index), MemoryReservation = 8192)]
    [Env("INDEX_MODE", "full")]
    public class Index;
}
