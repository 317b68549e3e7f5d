using System;

namespace EcsGen.Testing;

/// <summary>A target group, as far as the service scheduler looks at it. One that a test does not declare has these defaults, which are Elastic Load Balancing's.</summary>
/// <param name="Arn">Its ARN, as the service names it.</param>
public sealed record TargetGroup(string Arn)
{
    /// <summary>Between two health checks of a target. Default 30 s.</summary>
    public TimeSpan HealthCheckInterval { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many checks in a row a target has to pass that was unhealthy. A new one needs a single one. Default 5.</summary>
    public int HealthyThreshold { get; init; } = 5;

    /// <summary>How many checks in a row have to fail until a target is unhealthy. Default 2.</summary>
    public int UnhealthyThreshold { get; init; } = 2;

    /// <summary>How long a target that is taken out still answers. Default 300 s.</summary>
    public TimeSpan DeregistrationDelay { get; init; } = TimeSpan.FromSeconds(300);
}
