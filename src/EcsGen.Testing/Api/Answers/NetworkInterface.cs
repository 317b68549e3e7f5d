namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NetworkInterface.html">NetworkInterface</see>.</summary>
public sealed record NetworkInterface
{
    public string? AttachmentId { get; init; }

    public string? PrivateIpv4Address { get; init; }

    public string? Ipv6Address { get; init; }
}
