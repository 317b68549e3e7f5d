using System.Collections.Generic;

namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeClusters.html">DescribeClusters</see> is asked with. A member that is null is not sent.</summary>
public sealed record DescribeClustersRequest
{
    /// <summary>Names or ARNs, at most 100. Default: the cluster named default.</summary>
    public IReadOnlyList<string>? Clusters { get; init; }

    /// <summary>ATTACHMENTS, CONFIGURATIONS, SETTINGS, STATISTICS, TAGS; null for none.</summary>
    public IReadOnlyList<string>? Include { get; init; }
}
