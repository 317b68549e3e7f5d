using System.Collections.Generic;

namespace EcsGen.Testing.Api.Requests;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteAttributes.html">DeleteAttributes</see> is asked with. A member that is null is not sent.</summary>
public sealed record DeleteAttributesRequest
{
    public string? Cluster { get; init; }

    public IReadOnlyList<Attribute>? Attributes { get; init; }
}
