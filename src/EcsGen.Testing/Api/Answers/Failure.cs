namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Failure.html">Failure</see>.</summary>
public sealed record Failure
{
    /// <summary>What failed, by its ARN or as it was named; null when the request as a whole did.</summary>
    public string? Arn { get; init; }

    /// <summary>Why, in ECS's words, as <c>MISSING</c> or <c>RESOURCE:MEMORY</c>.</summary>
    public string? Reason { get; init; }

    /// <summary>More about the reason; null for nothing more.</summary>
    public string? Detail { get; init; }
}
