using EcsGen.Model;

namespace EcsGen.Query;

/// <summary>A cluster query or a part of one. Immutable; equal when it says the same, however it was spelled.</summary>
public abstract record QueryNode
{
    private protected QueryNode()
    {
    }
}

/// <summary>Both sides hold.</summary>
/// <param name="Left">What stands before the operator.</param>
/// <param name="Right">What stands behind it.</param>
public sealed record QueryAnd(QueryNode Left, QueryNode Right) : QueryNode;

/// <summary>At least one side holds.</summary>
/// <param name="Left">What stands before the operator.</param>
/// <param name="Right">What stands behind it.</param>
public sealed record QueryOr(QueryNode Left, QueryNode Right) : QueryNode;

/// <summary>The operand does not hold.</summary>
/// <param name="Operand">What is denied.</param>
public sealed record QueryNot(QueryNode Operand) : QueryNode;

/// <summary>One fact about an instance.</summary>
/// <param name="Subject">What is asked about.</param>
/// <param name="Operator">How it is compared.</param>
/// <param name="Arguments">With what: none for <see cref="QueryOperator.Exists"/> and its opposite, one or more for <see cref="QueryOperator.In"/> and its opposite, one for all others. Without their quotes.</param>
public sealed record QueryComparison(QuerySubject Subject, QueryOperator Operator, EquatableArray<string> Arguments) : QueryNode;
