namespace EcsGen.Query;

/// <summary>How a subject is compared.</summary>
public enum QueryOperator
{
    /// <summary><c>==</c>, <c>equals</c>.</summary>
    Equal,

    /// <summary><c>!=</c>, <c>not_equals</c>.</summary>
    NotEqual,

    /// <summary><c>&gt;</c>, <c>greater_than</c>.</summary>
    Greater,

    /// <summary><c>&gt;=</c>, <c>greater_than_equal</c>.</summary>
    GreaterOrEqual,

    /// <summary><c>&lt;</c>, <c>less_than</c>.</summary>
    Less,

    /// <summary><c>&lt;=</c>, <c>less_than_equal</c>.</summary>
    LessOrEqual,

    /// <summary><c>exists</c>: the instance has the subject, with or without a value.</summary>
    Exists,

    /// <summary><c>!exists</c>, <c>not_exists</c>.</summary>
    NotExists,

    /// <summary><c>in</c>: equal to one of a list.</summary>
    In,

    /// <summary><c>!in</c>, <c>not_in</c>.</summary>
    NotIn,

    /// <summary><c>=~</c>, <c>matches</c>: the whole text matches a pattern of Java's <c>java.util.regex</c>.</summary>
    Matches,

    /// <summary><c>!~</c>, <c>not_matches</c>.</summary>
    NotMatches,
}
