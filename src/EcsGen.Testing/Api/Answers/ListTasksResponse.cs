using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTasks.html">ListTasks</see> answers.</summary>
public sealed record ListTasksResponse
{
    /// <summary>The ARNs of the tasks of this page.</summary>
    public EquatableArray<string> TaskArns { get; init; }

    /// <summary>Asks for the next page; null on the last one.</summary>
    public string? NextToken { get; init; }
}
