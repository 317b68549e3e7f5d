namespace EcsGen.Rules;

/// <summary>Numbers for containers that AWS's pages state. Each with its page.</summary>
internal static class ContainerLimits
{
    /// <summary>https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html: startTimeout and stopTimeout, least value.</summary>
    public const int ContainerTimeoutSeconds = 2;

    /// <summary>https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html: stopTimeout, greatest value on Fargate.</summary>
    public const int FargateStopTimeoutSeconds = 120;

    /// <summary>https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerRestartPolicy.html: restartAttemptPeriod, least value.</summary>
    public const int RestartPeriodMinSeconds = 60;

    /// <summary>https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerRestartPolicy.html: restartAttemptPeriod, greatest value.</summary>
    public const int RestartPeriodMaxSeconds = 1800;

    /// <summary>https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerRestartPolicy.html: ignoredExitCodes.</summary>
    public const int IgnoredExitCodes = 50;

    /// <summary>https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EnvironmentFile.html: files of one container.</summary>
    public const int EnvironmentFiles = 10;

    /// <summary>https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html: length of a mapping's name.</summary>
    public const int PortNameLength = 64;

    /// <summary>https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html: port ranges of one container.</summary>
    public const int PortRanges = 100;

    /// <summary>https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html: image, without a digest.</summary>
    public const int ImageLength = 255;

    /// <summary>The greatest port number there is.</summary>
    public const int Port = 65535;
}
