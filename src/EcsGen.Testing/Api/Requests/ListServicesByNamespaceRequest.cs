namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServicesByNamespace.html">ListServicesByNamespace</see> is asked with. A member that is null is not sent.</summary>
public sealed record ListServicesByNamespaceRequest
{
    /// <summary>The Cloud Map namespace, by name or ARN.</summary>
    public string? Namespace { get; init; }

    /// <summary>The token of the page before; null for the first page.</summary>
    public string? NextToken { get; init; }

    /// <summary>How many a page has: 1 to 100. Default: 10.</summary>
    public int? MaxResults { get; init; }
}
