using EcsGen.Model;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Attachment.html">Attachment</see>.</summary>
public sealed record Attachment
{
    public string? Id { get; init; }

    public string? Type { get; init; }

    public string? Status { get; init; }

    public EquatableArray<Model.KeyValuePair> Details { get; init; }
}
