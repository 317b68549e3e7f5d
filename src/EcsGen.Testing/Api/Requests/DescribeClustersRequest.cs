using System.Collections.Generic;

namespace EcsGen.Testing.Api.Requests;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeClusters.html">DescribeClusters</see> is asked with. A member that is null is not sent.</summary>
public sealed record DescribeClustersRequest
{
    public IReadOnlyList<string>? Clusters { get; init; }

    public IReadOnlyList<string>? Include { get; init; }
}
