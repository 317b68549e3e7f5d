using EcsGen.Model;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnectionAlbResources.html">GatewayConnectionAlbResources</see>.</summary>
public sealed record GatewayConnectionAlbResources
{
    public string? AcmCertificateArn { get; init; }

    public string? LoadBalancerArn { get; init; }

    public EquatableArray<string> LoadBalancerSecurityGroupArns { get; init; }

    public string? ListenerArn { get; init; }

    public string? ListenerRuleArn { get; init; }

    public string? TestListenerRuleArn { get; init; }

    public string? TargetGroupArn { get; init; }

    public string? AlternateTargetGroupArn { get; init; }
}
