namespace EcsGen.Rules;

/// <summary>The pages of AWS that the rules on services, runs, clusters and capacity providers rest on.</summary>
internal static class ServicePages
{
    private const string Api = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/";
    private const string Guide = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/";

    public const string CreateService = Api + "API_CreateService.html";
    public const string UpdateService = Api + "API_UpdateService.html";
    public const string RunTask = Api + "API_RunTask.html";
    public const string CreateCluster = Api + "API_CreateCluster.html";
    public const string CreateCapacityProvider = Api + "API_CreateCapacityProvider.html";
    public const string PutClusterCapacityProviders = Api + "API_PutClusterCapacityProviders.html";
    public const string CapacityProviderStrategyItem = Api + "API_CapacityProviderStrategyItem.html";
    public const string LoadBalancer = Api + "API_LoadBalancer.html";
    public const string ServiceRegistry = Api + "API_ServiceRegistry.html";
    public const string PlacementStrategy = Api + "API_PlacementStrategy.html";
    public const string PlacementConstraint = Api + "API_PlacementConstraint.html";
    public const string AwsVpcConfiguration = Api + "API_AwsVpcConfiguration.html";
    public const string DeploymentConfiguration = Api + "API_DeploymentConfiguration.html";
    public const string DeploymentCircuitBreaker = Api + "API_DeploymentCircuitBreaker.html";
    public const string DeploymentAlarms = Api + "API_DeploymentAlarms.html";
    public const string ThresholdConfiguration = Api + "API_ThresholdConfiguration.html";
    public const string AdvancedConfiguration = Api + "API_AdvancedConfiguration.html";
    public const string DeploymentLifecycleHook = Api + "API_DeploymentLifecycleHook.html";
    public const string LinearConfiguration = Api + "API_LinearConfiguration.html";
    public const string CanaryConfiguration = Api + "API_CanaryConfiguration.html";
    public const string ServiceConnectConfiguration = Api + "API_ServiceConnectConfiguration.html";
    public const string ServiceConnectService = Api + "API_ServiceConnectService.html";
    public const string ServiceConnectClientAlias = Api + "API_ServiceConnectClientAlias.html";
    public const string ServiceConnectTlsConfiguration = Api + "API_ServiceConnectTlsConfiguration.html";
    public const string TimeoutConfiguration = Api + "API_TimeoutConfiguration.html";
    public const string ServiceManagedEBSVolumeConfiguration = Api + "API_ServiceManagedEBSVolumeConfiguration.html";
    public const string ServiceVolumeConfiguration = Api + "API_ServiceVolumeConfiguration.html";
    public const string VpcLatticeConfiguration = Api + "API_VpcLatticeConfiguration.html";
    public const string MonitoringConfiguration = Api + "API_MonitoringConfiguration.html";
    public const string MetricConfiguration = Api + "API_MetricConfiguration.html";
    public const string ClusterSetting = Api + "API_ClusterSetting.html";
    public const string ExecuteCommandConfiguration = Api + "API_ExecuteCommandConfiguration.html";
    public const string ClusterServiceConnectDefaultsRequest = Api + "API_ClusterServiceConnectDefaultsRequest.html";
    public const string AutoScalingGroupProvider = Api + "API_AutoScalingGroupProvider.html";
    public const string ManagedScaling = Api + "API_ManagedScaling.html";
    public const string InstanceRequirementsRequest = Api + "API_InstanceRequirementsRequest.html";
    public const string InfrastructureOptimization = Api + "API_InfrastructureOptimization.html";
    public const string ManagedInstancesNetworkConfiguration = Api + "API_ManagedInstancesNetworkConfiguration.html";
    public const string ContainerOverride = Api + "API_ContainerOverride.html";
    public const string EBSTagSpecification = Api + "API_EBSTagSpecification.html";
    public const string DeploymentController = Api + "API_DeploymentController.html";
    public const string GatewayConnector = Api + "API_GatewayConnector.html";
    public const string ClusterQueryLanguage = Guide + "cluster-query-language.html";
    public const string FargateCapacityProviders = Guide + "fargate-capacity-providers.html";
    public const string ServiceConnectGuide = Guide + "service-connect.html";
    public const string EcsExec = Guide + "ecs-exec.html";
    public const string ExternalInstances = Guide + "ecs-anywhere.html";
    public const string DeploymentMessages = Guide + "service-event-messages.html";
    public const string RollingDeployment = Guide + "deployment-type-ecs.html";
    public const string CapacityProvidersGuide = Guide + "cluster-capacity-providers.html";
    public const string ServiceRebalancing = Guide + "service-rebalancing.html";
    public const string PlatformVersions = Guide + "platform-fargate.html";
    public const string ServiceDiscovery = Guide + "service-discovery.html";
    public const string SecurityHub = "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html";
    public const string RoadmapDaemon = "https://github.com/aws/containers-roadmap/issues/692";
    public const string OverrideReport = "https://github.com/azavea/django-ecsmanage/issues/21";
}
