namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NetworkBinding.html">NetworkBinding</see>.</summary>
public sealed record NetworkBinding
{
    public string? BindIP { get; init; }

    public int? ContainerPort { get; init; }

    public int? HostPort { get; init; }

    public string? Protocol { get; init; }

    public string? ContainerPortRange { get; init; }

    public string? HostPortRange { get; init; }
}
