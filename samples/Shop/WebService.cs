using EcsGen;

namespace Shop;

/// <summary>The web front as a service on Fargate, behind a load balancer, found by others as <c>web</c>.</summary>
[Service("shop-web", Cluster = typeof(ShopCluster), TaskDefinition = typeof(ShopWeb), DesiredCount = 2, LaunchType = LaunchType.Fargate, PlatformVersion = "1.4.0",
    HealthCheckGracePeriodSeconds = 30, EnableECSManagedTags = true, PropagateTags = PropagateTags.Service, AvailabilityZoneRebalancing = true)]
[AwsvpcConfiguration("subnet-0a1b2c3d4e5f60718", "subnet-1a1b2c3d4e5f60718", SecurityGroups = ["sg-0a1b2c3d4e5f60718"])]
[LoadBalancer(typeof(ShopWeb.App), nameof(ShopWeb.App.Http), TargetGroupArn = Site.TargetGroup + "shop-web/0123456789abcdef")]
[DeploymentConfiguration(MinimumHealthyPercent = 100, MaximumPercent = 200)]
[DeploymentCircuitBreaker(enable: true, rollback: true)]
[ServiceConnect(true)]
public partial class WebService
{
    /// <summary>The port by which other services reach this one.</summary>
    [ServiceConnectService(typeof(ShopWeb.App), nameof(ShopWeb.App.Http))]
    [ClientAlias(80, "web")]
    public partial class Http;
}

/// <summary>The same in production: another definition, more tasks, in the networks of production.</summary>
[Service("shop-web-prod", Cluster = typeof(ShopClusterProd), TaskDefinition = typeof(ShopWebProd), DesiredCount = 6)]
[AwsvpcConfiguration("subnet-2a1b2c3d4e5f60718", "subnet-3a1b2c3d4e5f60718", SecurityGroups = ["sg-1a1b2c3d4e5f60718"])]
[LoadBalancer(typeof(ShopWebProd.App), nameof(ShopWebProd.App.Http), TargetGroupArn = Site.TargetGroup + "shop-web-prod/0123456789abcdef")]
[Tag("environment", "production")]
public partial class WebServiceProd : WebService;
