using EcsGen.Model;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html">RunTask</see> answers.</summary>
public sealed record RunTaskResponse
{
    public EquatableArray<Task> Tasks { get; init; }

    public EquatableArray<Failure> Failures { get; init; }
}
