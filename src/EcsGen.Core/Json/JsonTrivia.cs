using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>White space, the comments that JSON does not have, and the statements of a template.</summary>
internal static class JsonTrivia
{
    /// <summary>Goes to the next thing that counts; false after an error. Comments that follow each other are one finding.</summary>
    public static bool Skip(JsonCursor cursor, JsonFindings findings, JsonSyntax syntax, MemberPath path)
    {
        LinePlace? comments = null;
        while (!cursor.AtEnd)
        {
            if (cursor.Current is ' ' or '\t' or '\n' or '\r')
            {
                cursor.Step();
                continue;
            }
            if (syntax.Templates && SkipStatement(cursor, findings)) continue;
            if (!IsComment(cursor, syntax)) break;
            var begin = cursor.Here(2);
            var closed = cursor.Current == '#' || cursor.Ahead(1) == '/' ? SkipLine(cursor) : SkipBlock(cursor);
            if (!closed) findings.Error(path, begin, JsonComplaints.UnclosedComment);
            comments = cursor.Since(comments ?? begin);
        }
        if (comments is not null && !findings.Failed && !syntax.Jsonnet) findings.Loose(path, comments, JsonComplaints.Comment);
        return !findings.Failed;
    }

    private static bool IsComment(JsonCursor cursor, JsonSyntax syntax) =>
        (cursor.Current == '/' && cursor.Ahead(1) is '/' or '*') || (syntax.Jsonnet && cursor.Current == '#');

    private static bool SkipStatement(JsonCursor cursor, JsonFindings findings)
    {
        var length = TemplateStatement.LengthAt(cursor.Text, cursor.Position);
        if (length == 0) return false;
        findings.Statement(cursor.Here(length));
        cursor.Step(length);
        return true;
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
