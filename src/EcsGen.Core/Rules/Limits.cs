namespace EcsGen.Rules;

/// <summary>Numbers that AWS's pages state. Each with its page.</summary>
internal static class Limits
{
    /// <summary>https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html: task definition max containers, not adjustable.</summary>
    public const int ContainersPerTask = 10;

    /// <summary>https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html: task definition size, 64 KiB.</summary>
    public const int DefinitionBytes = 65536;

    /// <summary>https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html, cpu: 0.125 vCPU outside Fargate.</summary>
    public const int MinTaskCpu = 128;

    /// <summary>https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html, cpu: 192 vCPU outside Fargate.</summary>
    public const int MaxTaskCpu = 196608;

    /// <summary>https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EphemeralStorage.html.</summary>
    public const int MinEphemeralStorage = 21;

    /// <summary>https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EphemeralStorage.html.</summary>
    public const int MaxEphemeralStorage = 200;

    /// <summary>https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html, tags.</summary>
    public const int Tags = 50;

    /// <summary>https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tag.html.</summary>
    public const int TagKey = 128;

    /// <summary>https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tag.html.</summary>
    public const int TagValue = 256;

    /// <summary>https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html, placementConstraints.</summary>
    public const int PlacementConstraints = 10;

    /// <summary>https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinitionPlacementConstraint.html, expression.</summary>
    public const int PlacementExpression = 2000;
}
