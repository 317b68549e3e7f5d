using System;
using EcsGen.Model;

namespace EcsGen.Testing.Placement;

/// <summary>One step of a placement strategy. Steps decide in their order; a later one only among what the earlier ones hold equal.</summary>
/// <param name="Type">What is preferred.</param>
/// <param name="Field">For spread <c>instanceId</c>, <c>host</c> or <c>attribute:NAME</c>; for binpack <c>cpu</c> or <c>memory</c>; null for random.</param>
internal sealed record Strategy(StrategyType Type, string? Field = null)
{
    private const string AttributePrefix = "attribute:";

    /// <summary>Over zones, then over instances: what ECS documents for a service without a strategy, and what its console writes for tasks that are run on their own.</summary>
    public static EquatableArray<Strategy> Default { get; } = EquatableArray.Create(SpreadOver(AttributePrefix + WellKnown.AvailabilityZone), SpreadOver("instanceId"));

    /// <summary>The attribute that tasks are spread over, or null where they are spread over instances or the step is no spread.</summary>
    public string? Attribute { get; } = Type != StrategyType.Spread || Field is "instanceId" or "host" || Field is null ? null
        : Field.StartsWith(AttributePrefix, StringComparison.Ordinal) ? Field[AttributePrefix.Length..] : Field;

    /// <summary>A step that spreads.</summary>
    public static Strategy SpreadOver(string field) => new(StrategyType.Spread, field);

    /// <summary>A step that packs.</summary>
    public static Strategy BinpackBy(string field) => new(StrategyType.Binpack, field);

    /// <inheritdoc/>
    public override string ToString() => Field is null ? Name : Name + " " + Field;

    private string Name => Type switch { StrategyType.Spread => "spread", StrategyType.Binpack => "binpack", _ => "random" };
}

/// <summary>What a step prefers.</summary>
internal enum StrategyType
{
    /// <summary>Where the fewest tasks of the group are.</summary>
    Spread,

    /// <summary>The instance with the least left that still fits.</summary>
    Binpack,

    /// <summary>Nothing: chance decides, and no step after it is reached.</summary>
    Random,
}
