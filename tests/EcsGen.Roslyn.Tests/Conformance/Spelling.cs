using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsGen.Surface;
using Microsoft.CodeAnalysis.CSharp;

namespace EcsGen.Roslyn.Tests.Conformance;

/// <summary>How values are written in C#, in the newest spelling or in that of C# 9.</summary>
internal sealed class Spelling(LanguageVersion version)
{
    private bool IsOld => version < LanguageVersion.CSharp12;

    /// <summary>A class without members.</summary>
    public string Body => IsOld ? "{ }" : ";";

    public string Value(AttributeArgument argument, object? value) => value switch
    {
        null => "null",
        IReadOnlyList<object> items => List(argument, items),
        _ => Item(argument, value),
    };

    private string List(AttributeArgument argument, IReadOnlyList<object> items)
    {
        var text = string.Join(", ", items.Select(item => Item(argument, item)));
        if (!IsOld) return $"[{text}]";
        return items.Count > 0 ? $"new[] {{ {text} }}" : $"new {ItemType(argument)}[0]";
    }

    private static string ItemType(AttributeArgument argument) => argument.Type switch
    {
        ArgumentType.String => "string",
        ArgumentType.Integer => "int",
        _ => argument.Enum!.Name,
    };

    private static string Item(AttributeArgument argument, object value) => argument.Type switch
    {
        ArgumentType.Enum => $"{argument.Enum!.Name}.{argument.Enum.Values.Single(name => name.Text.Equals(value)).Name}",
        ArgumentType.String or ArgumentType.Document => SymbolDisplay.FormatLiteral((string)value, quote: true),
        ArgumentType.Boolean or ArgumentType.Toggle => (bool)value ? "true" : "false",
        _ => System.Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
