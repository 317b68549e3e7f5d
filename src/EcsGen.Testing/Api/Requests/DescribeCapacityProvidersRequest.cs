using System.Collections.Generic;

namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeCapacityProviders.html">DescribeCapacityProviders</see> is asked with. A member that is null is not sent.</summary>
public sealed record DescribeCapacityProvidersRequest
{
    /// <summary>Names or ARNs, at most 100; null for all.</summary>
    public IReadOnlyList<string>? CapacityProviders { get; init; }

    /// <summary>Only those of Managed Instances of this cluster; null for all.</summary>
    public string? Cluster { get; init; }

    /// <summary>TAGS for the tags; null for none.</summary>
    public IReadOnlyList<string>? Include { get; init; }

    /// <summary>How many a page has: 1 to 10. Default: 10.</summary>
    public int? MaxResults { get; init; }

    /// <summary>The token of the page before; null for the first page.</summary>
    public string? NextToken { get; init; }
}
