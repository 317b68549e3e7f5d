using System;
using System.Collections.Generic;
using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>Reads the document at the cursor. Null or false means an error, which then stands in the findings.</summary>
internal sealed class JsonParser(JsonCursor cursor, JsonFindings findings)
{
    private readonly Stack<LinePlace> open = new();

    public Node? ReadDocument()
    {
        if (!SkipTrivia(MemberPath.Root)) return null;
        if (cursor.AtEnd) return Fail(MemberPath.Root, JsonComplaints.Empty);
        var root = ReadValue(MemberPath.Root);
        if (root is null || !SkipTrivia(MemberPath.Root)) return null;
        return cursor.AtEnd ? root : Fail(MemberPath.Root, JsonComplaints.AfterEnd(cursor));
    }

    private Node? ReadValue(MemberPath path)
    {
        switch (cursor.Current)
        {
            case '{': return ReadObject(path);
            case '[': return ReadArray(path);
            case '"':
                var begin = cursor.Here(1);
                var text = ReadString(path);
                return text is null ? null : Node.String(text, cursor.Since(begin));
            default: return ReadLiteral(path);
        }
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
        if (!cursor.Is('"')) return Stop(path, JsonComplaints.Name(cursor, Open));
        var begin = cursor.Here(1);
        var name = ReadString(path);
        if (name is null) return false;
        var place = cursor.Since(begin);
        var memberPath = path[name];
        if (!names.TryGetValue(name, out var first)) names.Add(name, place);
        else findings.Duplicate(memberPath, place, JsonComplaints.Duplicate(name, first));
        if (!SkipTrivia(memberPath)) return false;
        if (!cursor.Is(':')) return Stop(memberPath, JsonComplaints.Colon(cursor, Open, name));
        cursor.Step();
        var value = SkipTrivia(memberPath) ? ReadValue(memberPath) : null;
        if (value is not null) members.Add(new NodeMember(name, value, place));
        return value is not null;
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
            if (!readItem() || !ReadComma(path, close, out comma)) return false;
        }
        if (findings.Failed) return false;
        if (comma is not null) findings.Loose(path, comma, JsonComplaints.TrailingComma);
        cursor.Step();
        open.Pop();
        return true;
    }

    private bool ReadComma(MemberPath path, char close, out LinePlace? comma)
    {
        comma = null;
        var valueEnd = cursor.Here(0);
        if (!SkipTrivia(path)) return false;
        if (cursor.Is(close)) return true;
        if (!cursor.Is(',')) return Stop(path, JsonComplaints.Comma(cursor, open.Peek(), valueEnd));
        comma = cursor.Here(1);
        cursor.Step();
        return true;
    }

    private LinePlace? Open => open.Count > 0 ? open.Peek() : null;

    private string? ReadString(MemberPath path) => new JsonStringReader(cursor, findings, path).Read();

    private bool SkipTrivia(MemberPath path) => JsonTrivia.Skip(cursor, findings, path);

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
