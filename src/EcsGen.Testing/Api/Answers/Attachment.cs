using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Attachment.html">Attachment</see>.</summary>
public sealed record Attachment
{
    /// <summary>The attachment's id.</summary>
    public string? Id { get; init; }

    /// <summary>What it is, as <c>ElasticNetworkInterface</c> or <c>Service Connect</c>.</summary>
    public string? Type { get; init; }

    /// <summary>PRECREATED, CREATED, ATTACHING, ATTACHED, DETACHING, DETACHED, DELETED or FAILED.</summary>
    public string? Status { get; init; }

    /// <summary>What there is to say of it, by name, as <c>networkInterfaceId</c>.</summary>
    public EquatableArray<Model.KeyValuePair> Details { get; init; }
}
