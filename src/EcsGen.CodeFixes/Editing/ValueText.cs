using System.Globalization;
using System.Linq;
using EcsGen.Roslyn.Generation;
using EcsGen.Surface;
using Microsoft.CodeAnalysis;

namespace EcsGen.CodeFixes.Editing;

/// <summary>A value in AWS's spelling as a C# expression.</summary>
internal static class ValueText
{
    /// <summary>The expression for an argument, or null when it has none for that value.</summary>
    public static string? Of(string value, AttributeUse use, AttributeArgument argument, SemanticModel model) => argument.Type switch
    {
        ArgumentType.String => CSharpText.Literal(value),
        ArgumentType.Integer => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? value : null,
        ArgumentType.Long => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? value : null,
        ArgumentType.Boolean => value is "true" or "false" ? value : null,
        ArgumentType.Toggle => value == argument.Enum!.Values[0].Text ? "true" : value == argument.Enum.Values[1].Text ? "false" : null,
        ArgumentType.Enum => Enum(value, use, argument, model),
        _ => null,
    };

    // as short as the usings at that place allow
    private static string? Enum(string value, AttributeUse use, AttributeArgument argument, SemanticModel model)
    {
        if (argument.Enum!.Values.FirstOrDefault(entry => entry.Text == value) is not { } named) return null;
        if (use.TypeOf(argument) is not { TypeKind: TypeKind.Enum } type || type.GetMembers(named.Name).IsEmpty) return null;
        return type.ToMinimalDisplayString(model, use.Syntax.SpanStart) + "." + named.Name;
    }
}
