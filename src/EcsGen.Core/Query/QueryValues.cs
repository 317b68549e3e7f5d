using System;
using System.Globalization;
using System.Linq;

namespace EcsGen.Query;

/// <summary>Which values a subject can be compared with. Texts are free; numbers, dates, versions and patterns have a form.</summary>
internal static class QueryValues
{
    // AWS's page lists these; the first two are one format to a parser of dates
    private static readonly string[] Dates = ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd"];

    public static (int Offset, int Length, string Problem, string Advice)? Problem(QuerySubject subject, QueryOperator found, string value)
    {
        if (QueryOperators.HasPattern(found)) return JavaPattern.Problem(value);
        return subject.Kind switch
        {
            QuerySubjectKind.RunningTasksCount when !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _) => Whole(value, "is no number of tasks", "write a whole number"),
            QuerySubjectKind.AgentConnected when value is not ("true" or "false") => Whole(value, "is neither true nor false", "write one of the two"),
            QuerySubjectKind.RegisteredAt when !TryDate(value, out _) => Whole(value, "is no date", "write it as 2018-06-18 or 2018-06-18T22:28:28Z"),
            QuerySubjectKind.AgentVersion when !IsVersion(value) => Whole(value, "is no version of the agent", "write it as 1.14.5"),
            _ => null,
        };
    }

    /// <summary>Reads a date as queries have them; without an offset it is UTC.</summary>
    public static bool TryDate(string value, out DateTimeOffset date) =>
        DateTimeOffset.TryParseExact(value, Dates, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out date);

    private static bool IsVersion(string value)
    {
        var parts = value.Split('.');
        return parts.Length is >= 1 and <= 4 && parts.All(part => part.Length is > 0 and < 10 && part.All(c => c is >= '0' and <= '9'));
    }

    private static (int, int, string, string)? Whole(string value, string problem, string advice) => (0, value.Length, $"'{value}' {problem}", advice);
}
