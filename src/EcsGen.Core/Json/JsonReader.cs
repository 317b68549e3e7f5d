using System;
using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>
/// Reads JSON as people write it: comments, trailing commas, duplicate members and odd encodings are read and reported, a
/// syntax error is reported with what to write instead. Never throws. Numbers stay as they were written.
/// </summary>
public static class JsonReader
{
    /// <summary>How deep objects and lists may be nested; ECS's own documents need fewer than ten levels.</summary>
    public const int MaxDepth = 128;

    /// <summary>Reads a text. Positions are those of the text that is given, the column not counting a byte order mark.</summary>
    public static JsonDocument Read(string text)
    {
        var findings = new JsonFindings();
        var marked = text is { Length: > 0 } && text[0] == '\ufeff';
        if (marked) JsonBytes.Mark(findings, new LinePlace(1, 1, 0, 1));
        return Read(text ?? "", marked ? 1 : 0, findings, JsonSyntax.Strict);
    }

    /// <summary>Reads the bytes of a file. Positions are those of the text in it, without a byte order mark.</summary>
    public static JsonDocument Read(byte[] bytes)
    {
        var findings = new JsonFindings();
        return Read(JsonBytes.Decode(bytes ?? Array.Empty<byte>(), findings), 0, findings, JsonSyntax.Strict);
    }

    /// <summary>Reads a text that may be a template, or Jsonnet: what other tools fill in is a value that is not known.</summary>
    internal static JsonDocument ReadTemplate(string text)
    {
        var findings = new JsonFindings();
        var marked = text is { Length: > 0 } && text[0] == '\ufeff';
        if (marked) JsonBytes.Mark(findings, new LinePlace(1, 1, 0, 1));
        return ReadTemplate(text ?? "", marked ? 1 : 0, findings);
    }

    /// <summary>Reads the bytes of a file that may be a template, or Jsonnet.</summary>
    internal static JsonDocument ReadTemplate(byte[] bytes)
    {
        var findings = new JsonFindings();
        return ReadTemplate(JsonBytes.Decode(bytes ?? Array.Empty<byte>(), findings), 0, findings);
    }

    private static JsonDocument ReadTemplate(string text, int start, JsonFindings findings)
    {
        var syntax = new JsonSyntax(true, false, JsonnetText.IsJsonnet(text, start));
        if (syntax.Jsonnet) findings.Loose(MemberPath.Root, new LinePlace(1, 1, start, 0), JsonComplaints.Jsonnet);
        var again = findings.Copy();
        var document = Read(text, start, findings, syntax);
        if (document.Root is not null) return document;
        // "{{ env "TAG" }}" is no JSON, but a tool that fills in texts takes it
        var quoted = Read(text, start, again, syntax with { QuotedPlaceholders = true });
        return quoted.Root is null ? document : quoted;
    }

    private static JsonDocument Read(string text, int start, JsonFindings findings, JsonSyntax syntax)
    {
        var root = new JsonParser(new JsonCursor(text, start), findings, syntax).ReadDocument();
        return new JsonDocument(root, findings.ToArray());
    }
}
