using System.Collections.Generic;
using System.Linq;
using System.Text;
using EcsGen.Json;

namespace EcsGen.Roslyn.Generation;

/// <summary>Prints the method that fills a definition's parameters.</summary>
internal static class RenderEmitter
{
    public static void Emit(SourceWriter code, DefinitionModel model, DocumentModel document, string member)
    {
        var isOwn = document == model.Documents[0];
        // what comes with a class takes no value that it does not use
        var parameters = model.Parameters.Where(parameter => isOwn || CarrierText.Names(document.Text).Contains(parameter.Name)).ToList();
        var signature = string.Join(", ", parameters.Select(parameter => $"{(parameter.IsJson ? "string" : parameter.ClrType)} {Argument(parameter)}"));
        code.Line($"/// <summary>The {ArtifactKinds.Noun(document.Kind)} as JSON, with its parameters filled.</summary>");
        foreach (var parameter in parameters)
            code.Line($"/// <param name=\"{parameter.Argument}\">The value of the parameter {parameter.Name}.</param>");
        code.Open($"public static string {member}({signature})");
        code.Line($"return string.Concat(new string[] {{ {string.Join(", ", Parts(model, document.Text))} }});");
        code.Close();
        if (isOwn && model.Parameters.Any(parameter => parameter.ClrType == "string")) Escape(code, MemberNames.EscapeMethod + model.Suffix);
    }

    private static IEnumerable<string> Parts(DefinitionModel model, string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not (CarrierText.TextMark or CarrierText.BareMark)) continue;
            var end = text.IndexOf(text[i], i + 1);
            var name = text.Substring(i + 1, end - i - 1);
            if (i > start) yield return CSharpText.Literal(text.Substring(start, i - start));
            yield return Value(model.Parameters.Single(parameter => parameter.Name == name), model.Suffix);
            start = i = end;
            start++;
        }
        yield return CSharpText.Literal(text.Substring(start));
    }

    private static string Value(ParameterModel parameter, string suffix) => parameter.ClrType switch
    {
        "string" => $"{MemberNames.EscapeMethod}{suffix}({Argument(parameter)})",
        ParameterModel.JsonType => Argument(parameter),
        "bool" => $"{Argument(parameter)} ? \"true\" : \"false\"",
        "double" => $"{Argument(parameter)}.ToString(\"R\", global::System.Globalization.CultureInfo.InvariantCulture)",
        _ => $"{Argument(parameter)}.ToString(global::System.Globalization.CultureInfo.InvariantCulture)",
    };

    private static string Argument(ParameterModel parameter) => TypeFacts.Identifier(parameter.Argument);

    // the same escapes as the JSON writer's, so that a rendered text and a built file are the same bytes
    private static void Escape(SourceWriter code, string name) => code
        .Open($"private static string {name}(string value)")
        .Line("var text = new global::System.Text.StringBuilder(value.Length);")
        .Open("for (int i = 0; i < value.Length; i++)")
        .Line("char c = value[i];")
        .Line("bool pair = char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]);")
        .Line("if (pair) { text.Append(c).Append(value[++i]); continue; }")
        .Line("int at = \"\\\"\\\\\\b\\f\\n\\r\\t\".IndexOf(c);")
        .Line("if (at >= 0) text.Append('\\\\').Append(\"\\\"\\\\bfnrt\"[at]);")
        .Line("else if (c < ' ' || c == '\\u2028' || c == '\\u2029' || char.IsSurrogate(c)) text.Append(\"\\\\u\").Append(((int)c).ToString(\"x4\", global::System.Globalization.CultureInfo.InvariantCulture));")
        .Line("else text.Append(c);")
        .Close()
        .Line("return text.ToString();")
        .Close();
}
