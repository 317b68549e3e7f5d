using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceRevisions.html">DescribeServiceRevisions</see> answers.</summary>
public sealed record DescribeServiceRevisionsResponse
{
    /// <summary>The service revisions that were found.</summary>
    public EquatableArray<ServiceRevision> ServiceRevisions { get; init; }

    /// <summary>What failed, each with its reason: not an error of the call.</summary>
    public EquatableArray<Failure> Failures { get; init; }
}
