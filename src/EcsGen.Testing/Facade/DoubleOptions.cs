using System.Collections.Generic;

namespace EcsGen.Testing;

/// <summary>What a generated double starts with.</summary>
public sealed record DoubleOptions
{
    /// <summary>The account and region below, its seed among it.</summary>
    public EcsOptions Ecs { get; init; } = new();

    /// <summary>
    /// Values for parameters of the definitions, by name. One that stands in a text and has no value here is its own name, so that <c>shop/web:{Version}</c> is
    /// <c>shop/web:Version</c>; one that stands for a number needs a value.
    /// </summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// The Auto Scaling groups that capacity providers name, by name or ARN. One that is not here is made: of m5.large instances, none to begin with and at most 100.
    /// </summary>
    public IReadOnlyList<AutoScalingGroup> AutoScalingGroups { get; init; } = [];

    /// <summary>Whether the services are there from the start. Default true; false lets a test add instances, alarms or behaviours first and call <see cref="ClusterDouble.CreateServices"/>.</summary>
    public bool CreateServices { get; init; } = true;
}
