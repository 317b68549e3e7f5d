namespace EcsGen.Rules;

/// <summary>The pages of AWS that more than one rule rests on.</summary>
internal static class AwsPages
{
    private const string Api = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/";
    private const string Guide = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/";

    public const string RegisterTaskDefinition = Api + "API_RegisterTaskDefinition.html";
    public const string ContainerDefinition = Api + "API_ContainerDefinition.html";
    public const string EfsAuthorizationConfig = Api + "API_EFSAuthorizationConfig.html";
    public const string EfsVolumeConfiguration = Api + "API_EFSVolumeConfiguration.html";
    public const string EphemeralStorage = Api + "API_EphemeralStorage.html";
    public const string HostVolumeProperties = Api + "API_HostVolumeProperties.html";
    public const string MountPoint = Api + "API_MountPoint.html";
    public const string ProxyConfiguration = Api + "API_ProxyConfiguration.html";
    public const string RuntimePlatform = Api + "API_RuntimePlatform.html";
    public const string S3FilesVolumeConfiguration = Api + "API_S3FilesVolumeConfiguration.html";
    public const string Tag = Api + "API_Tag.html";
    public const string TaskDefinitionPlacementConstraint = Api + "API_TaskDefinitionPlacementConstraint.html";
    public const string Volume = Api + "API_Volume.html";

    public const string ClusterQueryLanguage = Guide + "cluster-query-language.html";
    public const string EbsVolumes = Guide + "ebs-volumes.html";
    public const string EcsAnywhere = Guide + "ecs-anywhere.html";
    public const string ExecutionRole = Guide + "task_execution_IAM_role.html";
    public const string FargateDifferences = Guide + "fargate-tasks-services.html";
    public const string FargatePlatforms = Guide + "platform-fargate.html";
    public const string FsxVolumes = Guide + "wfsx-volumes.html";
    public const string ManagedInstances = Guide + "managed-instances-tasks-services.html";
    public const string Quotas = Guide + "service-quotas.html";
    public const string TaskSizeErrors = Guide + "task-cpu-memory-error.html";
    public const string TaskSizes = Guide + "task_definition_parameters.html#task_size";
}
