namespace EcsGen.Testing.Placement;

/// <summary>One entry of a fleet's journal: enough to undo it.</summary>
/// <param name="Ordinal">The instance that changed.</param>
/// <param name="Kind">How.</param>
/// <param name="What">The footprint that was taken or given back, the group that was counted, or the facts that were replaced.</param>
internal readonly record struct FleetChange(int Ordinal, FleetChangeKind Kind, object? What = null);

/// <summary>How an instance changed.</summary>
internal enum FleetChangeKind
{
    /// <summary>It was registered.</summary>
    Registered,

    /// <summary>It left the cluster.</summary>
    Removed,

    /// <summary>It became something else: an attribute, its state, its agent.</summary>
    Replaced,

    /// <summary>A task took its share.</summary>
    Taken,

    /// <summary>A task gave its share back.</summary>
    GivenBack,

    /// <summary>A task of a group counts from now on.</summary>
    Counted,

    /// <summary>A task of a group counts no longer.</summary>
    Uncounted,
}
