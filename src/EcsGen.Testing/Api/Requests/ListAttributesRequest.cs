namespace EcsGen.Testing.Api.Requests;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListAttributes.html">ListAttributes</see> is asked with. A member that is null is not sent.</summary>
public sealed record ListAttributesRequest
{
    public string? Cluster { get; init; }

    public string? TargetType { get; init; }

    public string? AttributeName { get; init; }

    public string? AttributeValue { get; init; }

    public string? NextToken { get; init; }

    public int? MaxResults { get; init; }
}
