namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListAttributes.html">ListAttributes</see> is asked with. A member that is null is not sent.</summary>
public sealed record ListAttributesRequest
{
    /// <summary>The cluster, by name or ARN. Default: the cluster named default.</summary>
    public string? Cluster { get; init; }

    /// <summary>container-instance, the only one.</summary>
    public string? TargetType { get; init; }

    /// <summary>The attribute's name; null for all.</summary>
    public string? AttributeName { get; init; }

    /// <summary>The attribute's value, with <see cref="AttributeName"/>.</summary>
    public string? AttributeValue { get; init; }

    /// <summary>The token of the page before; null for the first page.</summary>
    public string? NextToken { get; init; }

    /// <summary>How many a page has: 1 to 100. Default: 100.</summary>
    public int? MaxResults { get; init; }
}
