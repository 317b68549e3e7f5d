using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Testing.Placement;

/// <summary>What is asked of placement for one task. Equal requests are answered from the same index, so callers need not keep them.</summary>
internal sealed record PlacementRequest
{
    private Derived<int> hash;

    /// <summary>What the task takes.</summary>
    public required TaskFootprint Footprint { get; init; }

    /// <summary>The task's group, as <c>service:web</c> or <c>family:web</c>: what is counted by spread and told apart by distinctInstance.</summary>
    public required string Group { get; init; }

    /// <summary>Attributes that the instance must have, as the definition's <c>requiresAttributes</c>. Without a value any value will do.</summary>
    public EquatableArray<RequiredAttribute> RequiredAttributes { get; init; }

    /// <summary>Those of the definition, then those of the service or the run.</summary>
    public EquatableArray<Constraint> Constraints { get; init; }

    /// <summary>The steps. Empty takes <see cref="Strategy.Default"/>.</summary>
    public EquatableArray<Strategy> Strategies { get; init; }

    /// <summary>The zones of the subnets in the network configuration; empty where any will do.</summary>
    public EquatableArray<string> Zones { get; init; }

    /// <summary>The capacity provider whose instances are looked at; null for all.</summary>
    public string? CapacityProvider { get; init; }

    /// <summary>Whether it is for external instances: launch type EXTERNAL.</summary>
    public bool IsExternal { get; init; }

    /// <summary>The steps that are taken.</summary>
    public EquatableArray<Strategy> Steps => Strategies.Count == 0 ? Strategy.Default : Strategies;

    /// <summary>The steps that decide anything: none after random, none twice.</summary>
    public List<Strategy> DecidingSteps() => [.. Steps.TakeWhile(step => step.Type != StrategyType.Random).DistinctBy(step => (step.Type, step.Attribute, step.Type == StrategyType.Binpack && step.Field == "cpu"))];

    /// <inheritdoc/>
    public bool Equals(PlacementRequest? other) => ReferenceEquals(this, other) || other is not null && GetHashCode() == other.GetHashCode()
        && Group == other.Group && Footprint == other.Footprint && RequiredAttributes == other.RequiredAttributes && Constraints == other.Constraints
        && Strategies == other.Strategies && Zones == other.Zones && CapacityProvider == other.CapacityProvider && IsExternal == other.IsExternal;

    /// <inheritdoc/>
    public override int GetHashCode() => hash.Of(this, static self =>
        HashCode.Combine(self.Group, self.Footprint, self.RequiredAttributes, self.Constraints, self.Strategies, self.Zones, self.CapacityProvider, self.IsExternal));
}

/// <summary>An attribute that a task needs.</summary>
/// <param name="Name">As <c>ecs.capability.task-eni</c>.</param>
/// <param name="Value">The value that it must have; null for any.</param>
internal readonly record struct RequiredAttribute(string Name, string? Value = null);
