using System.Collections.Generic;

namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTaskDefinition.html">DescribeTaskDefinition</see> is asked with. A member that is null is not sent.</summary>
public sealed record DescribeTaskDefinitionRequest
{
    /// <summary>The task definition: family for its newest active revision, family:revision, or ARN.</summary>
    public string? TaskDefinition { get; init; }

    /// <summary>TAGS for the tags; null for none.</summary>
    public IReadOnlyList<string>? Include { get; init; }
}
