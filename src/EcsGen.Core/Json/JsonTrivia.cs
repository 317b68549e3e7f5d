using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>White space, and the comments that JSON does not have.</summary>
internal static class JsonTrivia
{
    /// <summary>Goes to the next thing that counts; false after an error.</summary>
    public static bool Skip(JsonCursor cursor, JsonFindings findings, MemberPath path)
    {
        while (!cursor.AtEnd)
        {
            if (cursor.Current is ' ' or '\t' or '\n' or '\r') cursor.Step();
            else if (cursor.Current == '/' && cursor.Ahead(1) is '/' or '*') SkipComment(cursor, findings, path);
            else break;
        }
        return !findings.Failed;
    }

    private static void SkipComment(JsonCursor cursor, JsonFindings findings, MemberPath path)
    {
        var begin = cursor.Here(2);
        var closed = cursor.Ahead(1) == '/' ? SkipLine(cursor) : SkipBlock(cursor);
        if (closed) findings.Loose(path, cursor.Since(begin), JsonComplaints.Comment);
        else findings.Error(path, begin, JsonComplaints.UnclosedComment);
    }

    private static bool SkipLine(JsonCursor cursor)
    {
        while (!cursor.AtEnd && cursor.Current is not ('\n' or '\r')) cursor.Step();
        return true;
    }

    private static bool SkipBlock(JsonCursor cursor)
    {
        cursor.Step(2);
        while (!cursor.AtEnd)
        {
            var closes = cursor.Current == '*' && cursor.Ahead(1) == '/';
            cursor.Step(closes ? 2 : 1);
            if (closes) return true;
        }
        return false;
    }
}
