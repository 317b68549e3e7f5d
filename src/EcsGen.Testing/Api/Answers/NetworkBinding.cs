namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NetworkBinding.html">NetworkBinding</see>.</summary>
public sealed record NetworkBinding
{
    /// <summary>The address of the host that the port is bound to.</summary>
    public string? BindIP { get; init; }

    /// <summary>The port of the container.</summary>
    public int? ContainerPort { get; init; }

    /// <summary>The port of the host.</summary>
    public int? HostPort { get; init; }

    /// <summary>tcp or udp.</summary>
    public string? Protocol { get; init; }

    /// <summary>The range of ports of the container, as <c>100-200</c>. Always null in the double.</summary>
    public string? ContainerPortRange { get; init; }

    /// <summary>The range of ports of the host, as <c>100-200</c>. Always null in the double.</summary>
    public string? HostPortRange { get; init; }
}
