using System;
using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Query;

/// <summary>The subjects, their spellings and which operators each takes, as AWS's page on the cluster query language lists them.</summary>
internal static class QuerySubjects
{
    public const string AttributePrefix = "attribute:";

    private static readonly QueryOperator[] Ordered =
    [
        QueryOperator.Equal, QueryOperator.NotEqual, QueryOperator.Greater, QueryOperator.GreaterOrEqual, QueryOperator.Less, QueryOperator.LessOrEqual,
    ];

    private static readonly QueryOperator[] Texts =
    [
        QueryOperator.Equal, QueryOperator.NotEqual, QueryOperator.In, QueryOperator.NotIn, QueryOperator.Matches, QueryOperator.NotMatches,
    ];

    private static readonly Row[] Rows =
    [
        new(QuerySubjectKind.AgentConnected, "agentConnected", Texts),
        new(QuerySubjectKind.AgentVersion, "agentVersion", Ordered),
        new(QuerySubjectKind.Ec2InstanceId, "ec2InstanceId", Texts),
        new(QuerySubjectKind.RegisteredAt, "registeredAt", Ordered),
        new(QuerySubjectKind.RunningTasksCount, "runningTasksCount", Ordered),
        new(QuerySubjectKind.TaskGroup, "task:group", null),
    ];

    public static string SpellingOf(QuerySubjectKind kind) => Rows.First(row => row.Kind == kind).Spelling;

    public static QuerySubject? Find(string word) =>
        Rows.FirstOrDefault(row => row.Spelling == word) is { } row ? new QuerySubject(row.Kind, "") : null;

    /// <summary>The operators of a subject; null where it takes them all.</summary>
    public static IReadOnlyList<QueryOperator>? OperatorsOf(QuerySubjectKind kind) => Rows.FirstOrDefault(row => row.Kind == kind)?.Operators;

    /// <summary>What was probably meant: the same letters in another case, an attribute without its prefix, or null.</summary>
    public static string? Nearest(string word)
    {
        if (Rows.FirstOrDefault(row => string.Equals(row.Spelling, word, StringComparison.OrdinalIgnoreCase)) is { } row) return row.Spelling;
        if (word.StartsWith(AttributePrefix, StringComparison.OrdinalIgnoreCase)) return AttributePrefix + word.Substring(AttributePrefix.Length);
        return word.StartsWith("ecs.", StringComparison.Ordinal) ? AttributePrefix + word : null;
    }

    public static string All => string.Join(", ", new[] { AttributePrefix + "NAME" }.Concat(Rows.Select(row => row.Spelling)));

    private sealed record Row(QuerySubjectKind Kind, string Spelling, IReadOnlyList<QueryOperator>? Operators);
}
