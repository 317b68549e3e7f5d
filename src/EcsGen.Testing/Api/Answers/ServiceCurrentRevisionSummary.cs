namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceCurrentRevisionSummary.html">ServiceCurrentRevisionSummary</see>.</summary>
public sealed record ServiceCurrentRevisionSummary
{
    /// <summary>The revision's ARN.</summary>
    public string? Arn { get; init; }

    /// <summary>How many tasks it is to have.</summary>
    public int RequestedTaskCount { get; init; }

    /// <summary>How many of its tasks are RUNNING.</summary>
    public int RunningTaskCount { get; init; }

    /// <summary>How many of its tasks are PENDING.</summary>
    public int PendingTaskCount { get; init; }
}
