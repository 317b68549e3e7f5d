namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Setting.html">Setting</see>.</summary>
public sealed record Setting
{
    public string? Name { get; init; }

    public string? Value { get; init; }

    public string? PrincipalArn { get; init; }

    public string? Type { get; init; }
}
