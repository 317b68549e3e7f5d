using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsGen.Query;

namespace EcsGen.Testing.Placement;

/// <summary>What an operator asks of one value. Texts are compared letter by letter; where order is asked for, numbers, versions and dates by what they mean.</summary>
internal static class QueryTests
{
    public static Func<string, bool> Of(QueryComparison found)
    {
        var argument = found.Arguments[0];
        Func<string, string, int> order = found.Subject.Kind switch
        {
            QuerySubjectKind.AgentVersion => Versions,
            QuerySubjectKind.RegisteredAt => Dates,
            QuerySubjectKind.RunningTasksCount => Numbers,
            _ => NumbersOrTexts,
        };
        var isText = order == NumbersOrTexts;
        switch (found.Operator)
        {
            case QueryOperator.Equal: return isText ? value => value == argument : value => order(value, argument) == 0;
            case QueryOperator.NotEqual: return isText ? value => value != argument : value => order(value, argument) != 0;
            case QueryOperator.Greater: return value => order(value, argument) > 0;
            case QueryOperator.GreaterOrEqual: return value => order(value, argument) >= 0;
            case QueryOperator.Less: return value => order(value, argument) < 0;
            case QueryOperator.LessOrEqual: return value => order(value, argument) <= 0;
            case QueryOperator.In: return found.Arguments.ToHashSet().Contains;
            case QueryOperator.NotIn:
                var excluded = found.Arguments.ToHashSet();
                return value => !excluded.Contains(value);
            case QueryOperator.Matches: return JavaRegex.Compile(argument).IsMatch;
            default:
                var pattern = JavaRegex.Compile(argument);
                return value => !pattern.IsMatch(value);
        }
    }

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Text(DateTimeOffset date) => date.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    private static int Numbers(string left, string right) => int.Parse(left, CultureInfo.InvariantCulture).CompareTo(int.Parse(right, CultureInfo.InvariantCulture));

    private static int NumbersOrTexts(string left, string right) =>
        decimal.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out var first) && decimal.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out var second)
            ? first.CompareTo(second)
            : string.CompareOrdinal(left, right);

    private static int Dates(string left, string right) => Date(left).CompareTo(Date(right));

    private static DateTimeOffset Date(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    // 1.9 < 1.14, and 1.14 is 1.14.0
    private static int Versions(string left, string right)
    {
        var (first, second) = (Parts(left), Parts(right));
        for (var index = 0; index < Math.Max(first.Count, second.Count); index++)
        {
            var order = first.ElementAtOrDefault(index).CompareTo(second.ElementAtOrDefault(index));
            if (order != 0) return order;
        }
        return 0;
    }

    private static List<int> Parts(string version) => [.. version.Split('.').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)];
}
