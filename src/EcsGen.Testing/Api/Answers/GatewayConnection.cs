namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnection.html">GatewayConnection</see>.</summary>
public sealed record GatewayConnection
{
    public string? GatewayArn { get; init; }

    public string? GatewayRouteArn { get; init; }

    public string? PortName { get; init; }

    public string? ServiceUrl { get; init; }

    public string? AccessType { get; init; }

    public string? Status { get; init; }

    public GatewayConnectionResources? Resources { get; init; }
}
