using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using EcsGen.Json;
using EcsGen.Model;

namespace EcsGen.Cli.Import;

/// <summary>Spells values and names in C#.</summary>
internal static class CSharp
{
    private static readonly HashSet<string> Keywords =
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default", "delegate", "do", "double",
        "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is",
        "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed",
        "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using",
        "virtual", "void", "volatile", "while", "record", "file", "required", "scoped", "field", "var", "dynamic", "nint", "nuint", "partial", "where", "yield",
    ];

    /// <summary>A text as a C# literal: raw where escapes would hide what it says.</summary>
    public static string Text(string value)
    {
        if (IsBetterRaw(value)) return "\"\"\"" + value + "\"\"\"";
        var text = new StringBuilder("\"");
        for (var i = 0; i < value.Length; i++) text.Append(Escaped(value, i));
        return text.Append('"').ToString();
    }

    private static bool IsBetterRaw(string value) =>
        value.Count(c => c is '"' or '\\') > 1 && value[0] != '"' && value[^1] != '"' && !value.Contains("\"\"\"", System.StringComparison.Ordinal) && IsPlain(value);

    private static bool IsPlain(string value)
    {
        for (var i = 0; i < value.Length; i++)
            if (value[i] is not ('"' or '\\') && Escaped(value, i).Length != 1)
                return false;
        return true;
    }

    /// <summary>A JSON document as a C# literal: raw where it can be.</summary>
    public static string Json(Node node)
    {
        var json = OneLine(node);
        return json.Contains("\"\"\"", System.StringComparison.Ordinal) ? Text(json) : "\"\"\"" + json + "\"\"\"";
    }

    /// <summary>The words of a name, each with a capital: <c>log-router</c> is <c>LogRouter</c>. Empty when there is no letter or digit in it.</summary>
    public static string Pascal(string name)
    {
        var text = new StringBuilder();
        var begins = true;
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (!char.IsAsciiLetterOrDigit(c))
            {
                begins = true;
                continue;
            }
            // AWS_ACCOUNT_ID and serviceName both keep their words
            var isWordInCapitals = char.IsAsciiLetterUpper(c) && i > 0 && char.IsAsciiLetterUpper(name[i - 1]) && !(i + 1 < name.Length && char.IsAsciiLetterLower(name[i + 1]));
            text.Append(begins ? char.ToUpperInvariant(c) : isWordInCapitals ? char.ToLowerInvariant(c) : c);
            begins = false;
        }
        return text.ToString();
    }

    /// <summary>The name as an identifier: not empty, no digit first, no keyword.</summary>
    public static string Identifier(string name, string fallback)
    {
        if (name.Length == 0) return fallback;
        var identifier = char.IsAsciiDigit(name[0]) ? fallback + name : name;
        return Keywords.Contains(identifier) ? "@" + identifier : identifier;
    }

    /// <summary>Whether a namespace can have this name.</summary>
    public static bool IsNamespace(string name) =>
        name.Split('.').All(part => part.Length > 0 && (char.IsLetter(part[0]) || part[0] == '_') && part.All(c => char.IsLetterOrDigit(c) || c == '_') && !Keywords.Contains(part));

    private static string OneLine(Node node) => node.Kind switch
    {
        NodeKind.Object => node.Members.Count == 0 ? "{}" : "{ " + string.Join(", ", node.Members.Select(member => JsonText.Quote(member.Name) + ": " + OneLine(member.Value))) + " }",
        NodeKind.Array => "[" + string.Join(", ", node.Items.Select(OneLine)) + "]",
        NodeKind.String => JsonText.Quote(node.Text),
        NodeKind.Null => "null",
        _ => node.Text,
    };

    private static string Escaped(string value, int i)
    {
        var c = value[i];
        return c switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '\0' => "\\0",
            _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\ufeff' or '\u200b' or '\u00a0' || CarrierText.IsLoneSurrogate(value, i) => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
            _ => c.ToString(),
        };
    }
}
