namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskEphemeralStorage.html">TaskEphemeralStorage</see>.</summary>
public sealed record TaskEphemeralStorage
{
    public int SizeInGiB { get; init; }

    public string? KmsKeyId { get; init; }
}
