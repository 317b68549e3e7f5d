namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NetworkInterface.html">NetworkInterface</see>.</summary>
public sealed record NetworkInterface
{
    /// <summary>The id of the attachment that the interface came with.</summary>
    public string? AttachmentId { get; init; }

    /// <summary>The private IPv4 address.</summary>
    public string? PrivateIpv4Address { get; init; }

    /// <summary>The private IPv6 address; null without one. Always null in the double.</summary>
    public string? Ipv6Address { get; init; }
}
