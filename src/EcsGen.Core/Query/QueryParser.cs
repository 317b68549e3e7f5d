using System;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Query;

/// <summary>Reads a query by recursive descent. The first error ends it: every method returns null once there is one.</summary>
internal sealed class QueryParser(string text)
{
    // far beyond what anybody writes, and far below what a stack holds
    private const int DeepestNesting = 100;

    private readonly QueryCursor cursor = new(text);
    private int depth;

    public QueryError? Error { get; private set; }

    public int? MixedAt { get; private set; }

    public QueryNode? Whole()
    {
        cursor.SkipSpace();
        if (cursor.AtEnd) return Fail(0, text.Length, "The expression is empty", "write one, for example attribute:ecs.instance-type =~ m7g.*");
        if (Or() is not { } root) return null;
        if (cursor.AtEnd) return root;
        if (cursor.Current == ')') return Fail(cursor.At, 1, "No parenthesis was opened that this one closes", "remove it, or open one before");
        return Fail(cursor.At, text.Length - cursor.At, "The expression goes on without an operator", "join the two with and or or");
    }

    private QueryNode? Or()
    {
        var left = And(out var joined);
        while (left is not null && AtOperator("||", "or", out var start))
        {
            var right = And(out var joinedRight);
            if (joined || joinedRight) MixedAt ??= start;
            left = right is null ? null : new QueryOr(left, right);
        }
        return left;
    }

    private QueryNode? And(out bool joined)
    {
        joined = false;
        var left = Unary();
        while (left is not null && AtOperator("&&", "and", out _))
        {
            joined = true;
            left = Unary() is { } right ? new QueryAnd(left, right) : null;
        }
        return left;
    }

    private bool AtOperator(string symbol, string word, out int start)
    {
        cursor.SkipSpace();
        start = cursor.At;
        return cursor.Take(symbol) || cursor.TakeWord(word);
    }

    private QueryNode? Unary()
    {
        cursor.SkipSpace();
        if (depth == DeepestNesting) return Fail(cursor.At, 1, "The expression is nested more than " + DeepestNesting + " deep", "write it flatter");
        depth++;
        var node = cursor.Take("!") || cursor.TakeWord("not") ? Negated() : cursor.Current == '(' ? Parenthesized() : Comparison();
        depth--;
        return node;
    }

    private QueryNot? Negated() => Unary() is { } operand ? new QueryNot(operand) : null;

    private QueryNode? Parenthesized()
    {
        var open = cursor.At++;
        if (Or() is not { } inside) return null;
        if (cursor.Take(")")) return inside;
        return cursor.AtEnd
            ? Fail(open, 1, "The parenthesis is never closed", "write ) behind what it holds")
            : Fail(cursor.At, text.Length - cursor.At, "The expression goes on without an operator", "join the two with and or or, or close the parenthesis");
    }

    private QueryNode? Comparison()
    {
        if (Subject() is not { } subject) return null;
        cursor.SkipSpace();
        var start = cursor.At;
        if (Operator(subject) is not { } found) return null;
        if (QuerySubjects.OperatorsOf(subject.Kind) is { } allowed && !allowed.Contains(found))
            return Fail(start, cursor.At - start, $"{subject} can't be compared with {cursor.Text.Substring(start, cursor.At - start)}", "use one of " + string.Join(" ", allowed.Select(QueryOperators.SpellingOf)));
        if (QueryOperators.HasNoArgument(found)) return new QueryComparison(subject, found, []);
        var arguments = new QueryArgumentReader(cursor, subject, found).Read(out var error);
        Error = error;
        return arguments is null ? null : new QueryComparison(subject, found, arguments.ToEquatableArray());
    }

    private QuerySubject? Subject()
    {
        var word = cursor.Run(IsSubject);
        var start = cursor.At;
        if (word.Length == 0) return MissingSubject();
        cursor.At += word.Length;
        if (!word.StartsWith(QuerySubjects.AttributePrefix, StringComparison.Ordinal))
            return QuerySubjects.Find(word) ?? Fail<QuerySubject>(start, word.Length, $"There is no {word} to ask about", "write " + (QuerySubjects.Nearest(word) ?? "one of " + QuerySubjects.All));
        var name = word.Substring(QuerySubjects.AttributePrefix.Length);
        if (name.Length == 0) return Fail<QuerySubject>(start, word.Length, "The attribute has no name", "write it behind the colon, for example attribute:ecs.instance-type");
        if (name.Length > 128) return Fail<QuerySubject>(start, word.Length, $"The attribute's name has {name.Length} characters and no attribute has more than 128", "shorten it");
        return new QuerySubject(QuerySubjectKind.Attribute, name);
    }

    private QuerySubject? MissingSubject() => cursor.AtEnd
        ? Fail<QuerySubject>(cursor.At, 0, "Something to ask about is missing at the end", "write a comparison, for example attribute:ecs.instance-type == m7g.large")
        : Fail<QuerySubject>(cursor.At, 1, $"'{cursor.Current}' can't begin a comparison", "begin with one of " + QuerySubjects.All);

    private QueryOperator? Operator(QuerySubject subject)
    {
        var start = cursor.At;
        var word = cursor.Run(c => char.IsLetter(c) || c == '_');
        var spelling = word.Length > 0 ? word : cursor.Run(c => c is '=' or '!' or '<' or '>' or '~');
        if (spelling == "!") spelling += cursor.Text.Substring(start + 1, Math.Min(6, text.Length - start - 1)).TakeWhileLetters();
        cursor.At += spelling.Length;
        if (QueryOperators.Find(spelling) is { } found) return found;
        Error = spelling.Length == 0
            ? new QueryError(start, 0, $"{subject} is compared with nothing", "write an operator and a value behind it, or exists")
            : new QueryError(start, spelling.Length, $"{spelling} is no operator", spelling == "=" ? "write ==" : "use one of " + QueryOperators.All);
        return null;
    }

    // names of attributes have letters, digits and - _ . / \ ; the colon belongs to attribute: and task:group
    private static bool IsSubject(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '/' or '\\' or ':';

    private QueryNode? Fail(int at, int length, string problem, string advice) => Fail<QueryNode>(at, length, problem, advice);

    private T? Fail<T>(int at, int length, string problem, string advice)
        where T : class
    {
        Error = new QueryError(at, length, problem, advice);
        return null;
    }
}

file static class Letters
{
    public static string TakeWhileLetters(this string text) => new(text.TakeWhile(char.IsLetter).ToArray());
}
