using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeClusters.html">DescribeClusters</see> answers.</summary>
public sealed record DescribeClustersResponse
{
    /// <summary>The clusters that were found.</summary>
    public EquatableArray<Cluster> Clusters { get; init; }

    /// <summary>What failed, each with its reason: not an error of the call.</summary>
    public EquatableArray<Failure> Failures { get; init; }
}
