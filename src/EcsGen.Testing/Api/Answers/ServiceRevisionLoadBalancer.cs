namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRevisionLoadBalancer.html">ServiceRevisionLoadBalancer</see>.</summary>
public sealed record ServiceRevisionLoadBalancer
{
    /// <summary>The ARN of the target group.</summary>
    public string? TargetGroupArn { get; init; }

    /// <summary>The ARN of the listener rule of production traffic.</summary>
    public string? ProductionListenerRule { get; init; }
}
