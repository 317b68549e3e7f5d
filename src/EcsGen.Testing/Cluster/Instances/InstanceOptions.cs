using System.Collections.Generic;

namespace EcsGen.Testing;

/// <summary>How instances are that a test adds to a cluster, beside their type.</summary>
public sealed record InstanceOptions
{
    /// <summary>The zones, by their last letters, in turn. Default: all of the region's.</summary>
    public IReadOnlyList<string>? Zones { get; init; }

    /// <summary>Whether they have ENI trunking: more tasks with an interface of their own. Default: as the account setting awsvpcTrunking says.</summary>
    public bool? Trunking { get; init; }

    /// <summary>What they register of memory, in MiB. Default: the type's, less what the host keeps.</summary>
    public int? MemoryMiB { get; init; }

    /// <summary>Attributes of one's own, beside the built-in ones.</summary>
    public IReadOnlyDictionary<string, string?> Attributes { get; init; } = new Dictionary<string, string?>();

    /// <summary>The capacity provider that they belong to.</summary>
    public string? CapacityProvider { get; init; }

    /// <summary>Whether they run Windows. Default: false.</summary>
    public bool Windows { get; init; }

    /// <summary>Whether they stand outside of AWS (ECS Anywhere, launch type EXTERNAL). Default: false.</summary>
    public bool External { get; init; }
}
