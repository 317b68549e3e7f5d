namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskEphemeralStorage.html">TaskEphemeralStorage</see>.</summary>
public sealed record TaskEphemeralStorage
{
    /// <summary>The size of the temporary disk, in GiB; 20 to 200.</summary>
    public int SizeInGiB { get; init; }

    /// <summary>The key that the storage is encrypted with; null for AWS's own. Always null in the double.</summary>
    public string? KmsKeyId { get; init; }
}
