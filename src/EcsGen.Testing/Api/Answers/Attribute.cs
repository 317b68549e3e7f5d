namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Attribute.html">Attribute</see>.</summary>
public sealed record Attribute
{
    public string? Name { get; init; }

    public string? Value { get; init; }

    public string? TargetType { get; init; }

    public string? TargetId { get; init; }
}
