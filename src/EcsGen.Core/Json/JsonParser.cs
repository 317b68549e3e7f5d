using System;
using System.Collections.Generic;
using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>Reads the document at the cursor. Null or false means an error, which then stands in the findings.</summary>
internal sealed class JsonParser(JsonCursor cursor, JsonFindings findings, JsonSyntax syntax)
{
    private readonly Stack<LinePlace> open = new();

    public Node? ReadDocument()
    {
        if (syntax.Jsonnet) JsonnetParts.SkipHeads(cursor, findings);
        if (!SkipTrivia(MemberPath.Root)) return null;
        if (cursor.AtEnd) return Fail(MemberPath.Root, JsonComplaints.Empty);
        var root = ReadValue(MemberPath.Root);
        if (root is null || !SkipTrivia(MemberPath.Root)) return null;
        return cursor.AtEnd ? root : Fail(MemberPath.Root, JsonComplaints.AfterEnd(cursor));
    }

    private Node? ReadValue(MemberPath path)
    {
        if (syntax.Jsonnet && open.Count > 0 && JsonnetParts.ReadExpression(cursor) is { } expression) return expression;
        switch (cursor.Current)
        {
            case '{' when syntax.Templates && cursor.Ahead(1) == '{': return ReadLiteral(path);
            case '{': return ReadObject(path);
            // true and null are values in a list of a list
            case '[' when syntax.Templates && cursor.Ahead(1) == '[' && Placeholder.LengthAt(cursor.Text, cursor.Position) > 0 && !IsListOfWord(): return ReadLiteral(path);
            case '[': return ReadArray(path);
            case '"':
            case '\'' when syntax.Jsonnet: return ReadText(path);
            default: return ReadLiteral(path);
        }
    }

    private bool IsListOfWord() =>
        cursor.Text.Substring(cursor.Position, Placeholder.LengthAt(cursor.Text, cursor.Position)).Trim('[', ']', ' ') is "true" or "false" or "null";

    private Node? ReadText(MemberPath path)
    {
        var begin = cursor.Here(1);
        var reader = new JsonStringReader(cursor, findings, syntax, path);
        if (reader.Read() is not { } text) return null;
        return syntax.Templates ? TemplateText.Node(text, reader.Parts, cursor.Since(begin)) : Node.String(text, cursor.Since(begin));
    }

    private Node? ReadLiteral(MemberPath path)
    {
        var word = cursor.PeekWord();
        var place = cursor.Here(word.Length);
        var node = word switch
        {
            "true" => Node.Boolean(true, place),
            "false" => Node.Boolean(false, place),
            "null" => Node.Null(place),
            _ => JsonText.IsNumber(word) ? Node.Number(word, place) : null,
        };
        if (syntax.Templates && TemplateText.Bare(cursor) is { } bare) return bare;
        if (node is null) return Fail(path, JsonComplaints.Value(cursor, Open));
        cursor.Step(word.Length);
        return node;
    }

    private Node? ReadArray(MemberPath path)
    {
        var begin = cursor.Here(1);
        var items = new List<Node>();
        var read = ReadItems(path, ']', () =>
        {
            var item = ReadValue(path[items.Count]);
            if (item is not null) items.Add(item);
            return item is not null;
        });
        return read ? Node.Array(items.ToEquatableArray(), cursor.Since(begin)) : null;
    }

    private Node? ReadObject(MemberPath path)
    {
        var begin = cursor.Here(1);
        var members = new List<NodeMember>();
        var names = new Dictionary<string, LinePlace>(StringComparer.Ordinal);
        var read = ReadItems(path, '}', () => ReadMember(path, members, names));
        return read ? Node.Object(members.ToEquatableArray(), cursor.Since(begin)) : null;
    }

    private bool ReadMember(MemberPath path, List<NodeMember> members, Dictionary<string, LinePlace> names)
    {
        if (syntax.Jsonnet && JsonnetParts.SkipStatement(cursor, findings)) return true;
        var begin = cursor.Here(1);
        if (ReadName(path) is not { } name) return false;
        var place = cursor.Since(begin);
        var memberPath = path[name];
        if (!names.TryGetValue(name, out var first)) names.Add(name, place);
        else findings.Duplicate(memberPath, place, JsonComplaints.Duplicate(name, first));
        if (!SkipTrivia(memberPath)) return false;
        if (syntax.Jsonnet && cursor.Is('+') && cursor.Ahead(1) == ':') cursor.Step();
        if (!cursor.Is(':')) return Stop(memberPath, JsonComplaints.Colon(cursor, Open, name));
        cursor.Step();
        var value = SkipTrivia(memberPath) ? ReadValue(memberPath) : null;
        if (value is not null) members.Add(new NodeMember(name, value, place));
        return value is not null;
    }

    private string? ReadName(MemberPath path)
    {
        if (cursor.Is('"') || (syntax.Jsonnet && cursor.Is('\''))) return new JsonStringReader(cursor, findings, syntax, path).Read();
        if (syntax.Jsonnet && JsonnetParts.ReadName(cursor) is { } name) return name;
        Stop(path, JsonComplaints.Name(cursor, Open));
        return null;
    }

    /// <summary>Reads what stands between two brackets, the opening one being here.</summary>
    private bool ReadItems(MemberPath path, char close, Func<bool> readItem)
    {
        if (open.Count >= JsonReader.MaxDepth) return Stop(path, JsonComplaints.TooDeep);
        open.Push(cursor.Here(1));
        cursor.Step();
        LinePlace? comma = null;
        while (SkipTrivia(path) && !cursor.Is(close))
        {
            if (close == '}' && SkipPlaceholder()) continue;
            if (!readItem() || !ReadComma(path, close, out comma)) return false;
        }
        if (findings.Failed) return false;
        if (comma is not null && !syntax.Jsonnet) findings.Loose(path, comma, JsonComplaints.TrailingComma);
        cursor.Step();
        open.Pop();
        return true;
    }

    private bool ReadComma(MemberPath path, char close, out LinePlace? comma)
    {
        comma = null;
        var valueEnd = cursor.Here(0);
        if (!SkipTrivia(path)) return false;
        while (SkipPlaceholder())
            if (!SkipTrivia(path))
                return false;
        if (cursor.Is(close)) return true;
        if (!cursor.Is(',')) return Stop(path, JsonComplaints.Comma(cursor, open.Peek(), valueEnd));
        comma = cursor.Here(1);
        cursor.Step();
        return true;
    }

    // where no value can stand, a placeholder gives members, items or nothing: nobody knows
    private bool SkipPlaceholder()
    {
        if (!syntax.Templates || cursor.AtEnd) return false;
        var length = Placeholder.LengthAt(cursor.Text, cursor.Position);
        if (length == 0 || (syntax.Jsonnet && cursor.Current == '_')) return false;
        findings.Statement(cursor.Here(length));
        cursor.Step(length);
        if (cursor.Is(',')) cursor.Step();
        return true;
    }

    private LinePlace? Open => open.Count > 0 ? open.Peek() : null;

    private bool SkipTrivia(MemberPath path) => JsonTrivia.Skip(cursor, findings, syntax, path);

    private Node? Fail(MemberPath path, string message)
    {
        Stop(path, message);
        return null;
    }

    private bool Stop(MemberPath path, string message)
    {
        findings.Error(path, cursor.Here(JsonFound.Length(cursor)), message);
        return false;
    }
}
