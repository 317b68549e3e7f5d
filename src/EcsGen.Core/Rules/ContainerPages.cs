namespace EcsGen.Rules;

/// <summary>The pages of AWS that rules for containers rest on.</summary>
internal static class ContainerPages
{
    private const string Api = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/";
    private const string Guide = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/";

    public const string Definition = Api + "API_ContainerDefinition.html";
    public const string Dependency = Api + "API_ContainerDependency.html";
    public const string EnvironmentFile = Api + "API_EnvironmentFile.html";
    public const string FirelensConfiguration = Api + "API_FirelensConfiguration.html";
    public const string HealthCheck = Api + "API_HealthCheck.html";
    public const string KernelCapabilities = Api + "API_KernelCapabilities.html";
    public const string KeyValuePair = Api + "API_KeyValuePair.html";
    public const string LinuxParameters = Api + "API_LinuxParameters.html";
    public const string LogConfiguration = Api + "API_LogConfiguration.html";
    public const string PortMapping = Api + "API_PortMapping.html";
    public const string ResourceRequirement = Api + "API_ResourceRequirement.html";
    public const string RestartPolicy = Api + "API_ContainerRestartPolicy.html";
    public const string Secret = Api + "API_Secret.html";
    public const string SystemControl = Api + "API_SystemControl.html";
    public const string Ulimit = Api + "API_Ulimit.html";
    public const string VolumeFrom = Api + "API_VolumeFrom.html";

    public const string FargateParameters = Guide + "fargate-tasks-services.html";
    public const string FireLens = Guide + "using_firelens.html";
    public const string ManagedInstances = Guide + "managed-instances-tasks-services.html";
    public const string Parameters = Guide + "task_definition_parameters.html";
    public const string SecretsManager = Guide + "secrets-envvar-secrets-manager.html";
    public const string WindowsParameters = Guide + "windows_task_definitions.html";
}
