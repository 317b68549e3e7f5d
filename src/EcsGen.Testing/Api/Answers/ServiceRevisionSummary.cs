namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRevisionSummary.html">ServiceRevisionSummary</see>.</summary>
public sealed record ServiceRevisionSummary
{
    public string? Arn { get; init; }

    public int RequestedTaskCount { get; init; }

    public int RunningTaskCount { get; init; }

    public int PendingTaskCount { get; init; }

    public double? RequestedTestTrafficWeight { get; init; }

    public double? RequestedProductionTrafficWeight { get; init; }
}
