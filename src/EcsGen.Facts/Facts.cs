using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace EcsGen.Facts;

/// <summary>A member of a structure, as ecs-api.json states it.</summary>
internal sealed record MemberFact(
    string Name, string Type, bool Required, bool Deprecated, string? Merge, string? Unit, string? Range, string? Default, string Doc)
{
    public bool IsList => Type.EndsWith("[]", StringComparison.Ordinal);

    public bool IsMap => Type.EndsWith("{}", StringComparison.Ordinal);

    /// <summary>The type of the value or of the items.</summary>
    public string ItemType => IsList || IsMap ? Type[..^2] : Type;
}

/// <summary>A structure of the API.</summary>
internal sealed record ShapeFact(string Name, string Doc, IReadOnlyList<string> Key, IReadOnlyList<MemberFact> Members);

/// <summary>A value of an enum of the API.</summary>
internal sealed record EnumValueFact(string Value, string Doc);

/// <summary>An enum of the API.</summary>
internal sealed record EnumFact(string Name, string Doc, IReadOnlyList<EnumValueFact> Values)
{
    /// <summary>An enum of on and off, which a C# attribute takes as a bool.</summary>
    public bool IsToggle => Values.Count == 2 && On is not null && Values.Any(value => Is(value, "disabled"));

    /// <summary>The value that means on, of an enum of on and off.</summary>
    public EnumValueFact? On => Values.FirstOrDefault(value => Is(value, "enabled"));

    private static bool Is(EnumValueFact value, string text) => value.Value.Equals(text, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Everything that ecs-api.json states.</summary>
internal sealed record ApiFacts(string Source, IReadOnlyList<string> Roots, IReadOnlyList<EnumFact> Enums, IReadOnlyList<ShapeFact> Shapes)
{
    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public ShapeFact Shape(string name) => Shapes.Single(shape => shape.Name == name);

    public bool IsShape(string name) => Shapes.Any(shape => shape.Name == name);

    public EnumFact? Enum(string name) => Enums.SingleOrDefault(fact => fact.Name == name);

    public static JsonElement Load(string path) => JsonDocument.Parse(File.ReadAllBytes(path), Options).RootElement;

    public static ApiFacts Read(string path)
    {
        var root = Load(path);
        return new ApiFacts(
            root.GetProperty("source").GetString()!,
            Strings(root, "roots"),
            root.GetProperty("enums").EnumerateObject().Select(ReadEnum).ToList(),
            root.GetProperty("shapes").EnumerateObject().Select(ReadShape).ToList());
    }

    public static IReadOnlyList<string> Strings(JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) ? list.EnumerateArray().Select(item => item.GetString()!).ToList() : [];

    private static EnumFact ReadEnum(JsonProperty fact) =>
        new(fact.Name, Text(fact.Value, "doc"), fact.Value.GetProperty("values").EnumerateArray().Select(ReadEnumValue).ToList());

    private static EnumValueFact ReadEnumValue(JsonElement value) =>
        value.ValueKind == JsonValueKind.String
            ? new EnumValueFact(value.GetString()!, "")
            : new EnumValueFact(value.GetProperty("value").GetString()!, Text(value, "doc"));

    private static ShapeFact ReadShape(JsonProperty fact) =>
        new(fact.Name, Text(fact.Value, "doc"), Strings(fact.Value, "key"),
            fact.Value.GetProperty("members").EnumerateArray().Select(ReadMember).ToList());

    private static MemberFact ReadMember(JsonElement fact) =>
        new(fact.GetProperty("name").GetString()!, fact.GetProperty("type").GetString()!,
            Flag(fact, "required"), Flag(fact, "deprecated"), Optional(fact, "merge"),
            Optional(fact, "unit"), Optional(fact, "range"), Optional(fact, "default"), Text(fact, "doc"));

    private static bool Flag(JsonElement fact, string name) => fact.TryGetProperty(name, out var value) && value.GetBoolean();

    private static string? Optional(JsonElement fact, string name) => fact.TryGetProperty(name, out var value) ? value.ToString() : null;

    private static string Text(JsonElement fact, string name) => Optional(fact, name) ?? "";
}
