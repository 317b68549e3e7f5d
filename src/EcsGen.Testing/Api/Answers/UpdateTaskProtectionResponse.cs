using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateTaskProtection.html">UpdateTaskProtection</see> answers.</summary>
public sealed record UpdateTaskProtectionResponse
{
    /// <summary>The tasks with their protection.</summary>
    public EquatableArray<ProtectedTask> ProtectedTasks { get; init; }

    /// <summary>What failed, each with its reason: not an error of the call.</summary>
    public EquatableArray<Failure> Failures { get; init; }
}
