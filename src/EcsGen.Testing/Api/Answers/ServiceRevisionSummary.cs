namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRevisionSummary.html">ServiceRevisionSummary</see>.</summary>
public sealed record ServiceRevisionSummary
{
    /// <summary>The revision's ARN.</summary>
    public string? Arn { get; init; }

    /// <summary>How many tasks it is to have.</summary>
    public int RequestedTaskCount { get; init; }

    /// <summary>How many of its tasks are RUNNING.</summary>
    public int RunningTaskCount { get; init; }

    /// <summary>How many of its tasks are PENDING.</summary>
    public int PendingTaskCount { get; init; }

    /// <summary>The share of test traffic that the revision is to get, 0 to 100 percent.</summary>
    public double? RequestedTestTrafficWeight { get; init; }

    /// <summary>The share of production traffic that the revision is to get, 0 to 100 percent.</summary>
    public double? RequestedProductionTrafficWeight { get; init; }
}
