using System.Linq;

namespace EcsGen.Query;

/// <summary>The spellings of the operators.</summary>
internal static class QueryOperators
{
    // the first spelling of an operator is the one that messages use; a longer symbol stands before the one that it begins with
    private static readonly (string Spelling, QueryOperator Operator)[] Rows =
    [
        ("==", QueryOperator.Equal), ("equals", QueryOperator.Equal),
        ("!=", QueryOperator.NotEqual), ("not_equals", QueryOperator.NotEqual),
        ("=~", QueryOperator.Matches), ("matches", QueryOperator.Matches),
        ("!~", QueryOperator.NotMatches), ("not_matches", QueryOperator.NotMatches),
        (">=", QueryOperator.GreaterOrEqual), ("greater_than_equal", QueryOperator.GreaterOrEqual),
        (">", QueryOperator.Greater), ("greater_than", QueryOperator.Greater),
        ("<=", QueryOperator.LessOrEqual), ("less_than_equal", QueryOperator.LessOrEqual),
        ("<", QueryOperator.Less), ("less_than", QueryOperator.Less),
        ("exists", QueryOperator.Exists), ("!exists", QueryOperator.NotExists), ("not_exists", QueryOperator.NotExists),
        ("in", QueryOperator.In), ("!in", QueryOperator.NotIn), ("not_in", QueryOperator.NotIn),
    ];

    public static QueryOperator? Find(string spelling)
    {
        foreach (var row in Rows)
        {
            if (row.Spelling == spelling) return row.Operator;
        }
        return null;
    }

    public static string SpellingOf(QueryOperator found) => Rows.First(row => row.Operator == found).Spelling;

    public static string All => string.Join(" ", Rows.Select(row => row.Operator).Distinct().Select(SpellingOf));

    public static bool HasNoArgument(QueryOperator found) => found is QueryOperator.Exists or QueryOperator.NotExists;

    public static bool HasList(QueryOperator found) => found is QueryOperator.In or QueryOperator.NotIn;

    public static bool HasPattern(QueryOperator found) => found is QueryOperator.Matches or QueryOperator.NotMatches;

    public static bool IsOrder(QueryOperator found) => found is QueryOperator.Greater or QueryOperator.GreaterOrEqual or QueryOperator.Less or QueryOperator.LessOrEqual;
}
