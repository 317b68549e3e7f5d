namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceCurrentRevisionSummary.html">ServiceCurrentRevisionSummary</see>.</summary>
public sealed record ServiceCurrentRevisionSummary
{
    public string? Arn { get; init; }

    public int RequestedTaskCount { get; init; }

    public int RunningTaskCount { get; init; }

    public int PendingTaskCount { get; init; }
}
