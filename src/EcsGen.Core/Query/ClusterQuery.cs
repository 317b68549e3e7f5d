using System.Diagnostics.CodeAnalysis;

namespace EcsGen.Query;

/// <summary>
/// An expression of the cluster query language, in which a placement constraint of type <c>memberOf</c> and the filter of ListContainerInstances are written:
/// <c>attribute:ecs.instance-type =~ m7g.* and not(task:group == service:db)</c>.
/// Source: "Create expressions to define container instances", Amazon ECS Developer Guide. AWS publishes no grammar; what its examples and uses in public show to be accepted is accepted.
/// </summary>
/// <param name="Text">The expression as it was written.</param>
/// <param name="Root">What it says. <c>and</c> binds closer than <c>or</c>.</param>
/// <param name="MixedAt">Where <c>and</c> and <c>or</c> stand side by side without parentheses, or null. AWS does not say which of them binds closer, so such a query may not mean what it seems to.</param>
public sealed record ClusterQuery(string Text, QueryNode Root, int? MixedAt)
{
    /// <summary>Reads an expression.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="query">What it says.</param>
    /// <param name="error">The first thing that is wrong in it.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out ClusterQuery? query, [NotNullWhen(false)] out QueryError? error)
    {
        var parser = new QueryParser(text);
        var root = parser.Whole();
        error = parser.Error;
        query = root is null ? null : new ClusterQuery(text, root, parser.MixedAt);
        return root is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
