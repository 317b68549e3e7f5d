namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Attribute.html">Attribute</see>.</summary>
public sealed record Attribute
{
    /// <summary>The attribute's name, as <c>ecs.instance-type</c>; 1 to 128 characters.</summary>
    public string? Name { get; init; }

    /// <summary>Its value, 1 to 128 characters; null for an attribute that only is there.</summary>
    public string? Value { get; init; }

    /// <summary>What <c>targetId</c> is of: container-instance, the default.</summary>
    public string? TargetType { get; init; }

    /// <summary>The ARN of the container instance, or its id.</summary>
    public string? TargetId { get; init; }
}
