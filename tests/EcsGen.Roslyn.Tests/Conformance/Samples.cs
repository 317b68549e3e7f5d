using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using EcsGen.Surface;

namespace EcsGen.Roslyn.Tests.Conformance;

/// <summary>The values that are written for an argument, and what each must be in the JSON.</summary>
internal static class Samples
{
    // quotes, control characters, braces and what lies outside of the basic plane: all that an escape could get wrong
    public const string Text = "a \"b\" \\ \n\t{c} é 𝄞 \u2028";

    public static object Default(AttributeArgument argument) => All(argument, isNullable: false).First()!;

    /// <summary>Each value that matters: of an enum every one; 0, negative and the largest number; empty; null where C# takes it.</summary>
    public static IEnumerable<object?> All(AttributeArgument argument, bool isNullable)
    {
        var items = Items(argument).ToList();
        IEnumerable<object?> values = argument.IsList ? [items, items.Take(1).ToList(), new List<object>()] : items;
        return isNullable && (argument.IsList || argument.Type is ArgumentType.String or ArgumentType.Document) ? values.Append(null) : values;
    }

    /// <summary>The JSON of a value; null when the member must not be there.</summary>
    public static JsonNode? Json(AttributeArgument argument, object? value) => value switch
    {
        null => null,
        IReadOnlyList<object> items => new JsonArray(items.Select(item => Json(argument, item)).ToArray()),
        string json when argument.Type == ArgumentType.Document => JsonNode.Parse(json),
        bool on when argument.Type == ArgumentType.Toggle => argument.Enum!.Values[on ? 0 : 1].Text,
        bool flag => flag,
        int number when argument.WritesText => number.ToString(CultureInfo.InvariantCulture),
        int number => number,
        long number => number,
        double number => number,
        _ => (string)value,
    };

    private static IEnumerable<object> Items(AttributeArgument argument) => argument.Type switch
    {
        ArgumentType.Integer => [0, -1, int.MaxValue, int.MinValue, 80],
        ArgumentType.Long => [0L, -1L, long.MaxValue, long.MinValue],
        ArgumentType.Double => [0.0, -0.5, 1e100],
        ArgumentType.Boolean or ArgumentType.Toggle => [true, false],
        ArgumentType.Enum => argument.Enum!.Values.Select(value => (object)value.Text),
        ArgumentType.Document => ["{\"a\":[1,null,{\"b\":null}],\"c\":\"{d}\"}", "[]", "\"text\"", "3.5"],
        _ => [Text, "", "plain"],
    };
}
