using EcsGen;

namespace Shop;

/// <summary>The cluster: Fargate, Fargate Spot, and the instances with local disks.</summary>
[Cluster("shop", CapacityProviderNames = ["FARGATE", "FARGATE_SPOT"], CapacityProviders = [typeof(DiskInstances)], Services = [typeof(WebService), typeof(WorkerService), typeof(IndexService)])]
[DefaultCapacityProviderStrategy("FARGATE", Weight = 1)]
[ClusterSetting(ClusterSettingName.ContainerInsights, "enhanced")]
[ExecuteCommandConfiguration(Logging = ExecuteCommandLogging.Default)]
[ServiceConnectDefaults("shop")]
public partial class ShopCluster;

/// <summary>The cluster of production: only what differs.</summary>
[Cluster("shop-prod", Services = [typeof(WebServiceProd)])]
[Tag("environment", "production")]
public partial class ShopClusterProd : ShopCluster;

/// <summary>EC2 instances with local disks, of an Auto Scaling group that ECS makes larger and smaller.</summary>
[CapacityProvider("shop-disk")]
[AutoScalingGroupProvider(Site.DiskGroup, ManagedScaling = true, TargetCapacity = 90, ManagedTerminationProtection = true, ManagedDraining = true)]
public partial class DiskInstances;
