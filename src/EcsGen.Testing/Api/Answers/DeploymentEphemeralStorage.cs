namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentEphemeralStorage.html">DeploymentEphemeralStorage</see>.</summary>
public sealed record DeploymentEphemeralStorage
{
    /// <summary>The key that the storage is encrypted with; null for AWS's own. Always null in the double.</summary>
    public string? KmsKeyId { get; init; }
}
