using System;
using System.Collections.Generic;

namespace EcsGen.Query;

/// <summary>
/// Reads what an operator compares with. Values stand bare, or in single or double quotes, as AWS's examples have them. A bare value ends before a boolean operator, a closing parenthesis that it did not open, or the end;
/// it may hold spaces, because values of attributes may.
/// </summary>
internal sealed class QueryArgumentReader(QueryCursor cursor, QuerySubject subject, QueryOperator found)
{
    private QueryError? error;

    public List<string>? Read(out QueryError? problem)
    {
        cursor.SkipSpace();
        var values = QueryOperators.HasList(found) && cursor.Current == '[' ? List() : One();
        problem = error;
        return error is null ? values : null;
    }

    private List<string>? One()
    {
        var start = cursor.At;
        if (cursor.Current is '\'' or '"') return Quoted() is { } quoted ? Checked(quoted, start, 1) : null;
        var bare = Bare();
        if (error is not null) return null;
        if (bare.Length > 0) return Checked(bare, start, 0);
        return Fail(start, 0, $"A value is missing behind {QueryOperators.SpellingOf(found)}", QueryOperators.HasList(found) ? "write a list, for example [us-east-1a, us-east-1b]" : "write one");
    }

    private List<string>? List()
    {
        var open = cursor.At++;
        var items = new List<string>();
        while (true)
        {
            cursor.SkipSpace();
            if (cursor.AtEnd) return Fail(open, 1, "The list is never closed", "write ] behind its last value");
            var start = cursor.At;
            var item = cursor.Current is '\'' or '"' ? Quoted() : BareItem();
            if (error is not null) return null;
            if (item!.Length == 0)
                return Fail(start, cursor.AtEnd ? 0 : 1, items.Count == 0 ? "The list is empty" : "A value of the list is missing", items.Count == 0 ? "write at least one value in it" : "write one, or remove the comma");
            if (Checked(item, start, 0) is null) return null;
            items.Add(item);
            cursor.SkipSpace();
            if (cursor.Take("]")) return items;
            if (!cursor.Take(",")) return cursor.AtEnd ? Fail(open, 1, "The list is never closed", "write ] behind its last value") : Fail(cursor.At, 1, "The values of a list are separated by commas", "write a comma before this");
        }
    }

    private string BareItem()
    {
        var item = cursor.Run(c => c is not (',' or ']' or '(' or ')'));
        cursor.At += item.Length;
        return item.TrimEnd();
    }

    private string? Quoted()
    {
        var quote = cursor.Current;
        var end = cursor.Text.IndexOf(quote, cursor.At + 1);
        if (end < 0)
        {
            Fail(cursor.At, 1, "The quote is never closed", $"write {quote} behind the value");
            return null;
        }
        var value = cursor.Text.Substring(cursor.At + 1, end - cursor.At - 1);
        cursor.At = end + 1;
        return value;
    }

    private string Bare()
    {
        var pattern = QueryOperators.HasPattern(found);
        var start = cursor.At;
        var end = start;
        var open = 0;
        while (!cursor.AtEnd && (open > 0 || !AtJoin()))
        {
            if (char.IsWhiteSpace(cursor.Current))
            {
                cursor.SkipSpace();
                if (open == 0 && Misplaced()) return "";
                continue;
            }
            if (!pattern && cursor.Current == '(') return Parenthesis();
            if (pattern && cursor.Current is '(' or '[') open++;
            if (open > 0 && cursor.Current is ')' or ']') open--;
            if (pattern && cursor.Current == '\\') cursor.At++;
            end = cursor.At = Math.Min(cursor.At + 1, cursor.Text.Length);
        }
        return cursor.Text.Substring(start, end - start);
    }

    private bool AtJoin() => cursor.Current == ')' || cursor.Stands("&&") || cursor.Stands("||") || cursor.StandsWord("and") && AfterSpace() || cursor.StandsWord("or") && AfterSpace();

    private bool AfterSpace() => char.IsWhiteSpace(cursor.Text[cursor.At - 1]);

    // AWS's page allows none inside of a comparison; in patterns groups are in use, so there they pass
    private string Parenthesis()
    {
        Fail(cursor.At, 1, "A comparison can't contain a parenthesis", "write several values as in [a, b], and put a value that has parentheses into quotes");
        return "";
    }

    /// <summary>Whether the word that follows a space can't belong to a value: what joins the two comparisons is missing or misspelled.</summary>
    private bool Misplaced()
    {
        var word = cursor.Run(c => !char.IsWhiteSpace(c) && c is not (')' or '('));
        if (word is "AND" or "OR" or "And" or "Or")
        {
            Fail(cursor.At, word.Length, $"{word} is not written in lower case", "write " + word.ToLowerInvariant());
            return true;
        }
        if (!word.StartsWith(QuerySubjects.AttributePrefix, StringComparison.Ordinal) && QuerySubjects.Find(word) is null) return false;
        Fail(cursor.At, word.Length, "Two comparisons follow each other without an operator", "write and or or between them");
        return true;
    }

    private List<string>? Checked(string value, int start, int quote)
    {
        if (QueryValues.Problem(subject, found, value) is not var (offset, length, problem, advice)) return [value];
        return Fail(start + quote + offset, length, problem, advice);
    }

    private List<string>? Fail(int at, int length, string problem, string advice)
    {
        error = new QueryError(at, length, problem, advice);
        return null;
    }
}
