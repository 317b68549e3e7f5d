using EcsGen.Query;

namespace EcsGen.Testing.Placement;

/// <summary>A placement constraint: binding, unlike a strategy.</summary>
internal abstract record Constraint
{
    private Constraint()
    {
    }

    /// <summary>No two tasks of a group on one instance.</summary>
    public sealed record DistinctInstance : Constraint;

    /// <summary>Only instances of which an expression holds.</summary>
    public sealed record MemberOf(ClusterQuery Query) : Constraint
    {
        private Derived<CompiledQuery> compiled;

        /// <summary>The expression, ready to be asked.</summary>
        public CompiledQuery Compiled => compiled.Of(this, static self => new CompiledQuery(self.Query));

        /// <inheritdoc/>
        public bool Equals(MemberOf? other) => other is not null && Query == other.Query;

        /// <inheritdoc/>
        public override int GetHashCode() => Query.GetHashCode();
    }
}
