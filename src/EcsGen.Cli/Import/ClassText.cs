using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Cli.Import;

/// <summary>A class in C#.</summary>
/// <param name="Name">The class.</param>
/// <param name="Attributes">The attributes on it.</param>
/// <param name="Ports">The constants in it.</param>
/// <param name="Nested">The classes in it.</param>
internal sealed record ClassText(string Name, IReadOnlyList<AttributeText> Attributes, IReadOnlyList<PortConstant> Ports, IReadOnlyList<ClassText> Nested)
{
    /// <summary>The lines, with that many spaces before them.</summary>
    public IEnumerable<string> Lines(int indent)
    {
        var margin = new string(' ', indent);
        var isEmpty = Ports.Count == 0 && Nested.Count == 0;
        var lines = Attributes.SelectMany(attribute => attribute.Lines(indent)).Append($"{margin}public partial class {Name}{(isEmpty ? ";" : "")}").ToList();
        if (isEmpty) return lines;
        lines.Add(margin + "{");
        lines.AddRange(Ports.Select(port => $"{margin}    public const int {port.Name} = {port.Number};"));
        for (var i = 0; i < Nested.Count; i++)
        {
            if (i > 0 || Ports.Count > 0) lines.Add("");
            lines.AddRange(Nested[i].Lines(indent + 4));
        }
        lines.Add(margin + "}");
        return lines;
    }

    /// <summary>Whether a text of the class, or of one in it, has the parameter.</summary>
    public bool Mentions(string parameter) =>
        Attributes.Any(attribute => attribute.Arguments.Any(argument => argument.Contains("{" + parameter + "}", System.StringComparison.Ordinal))) || Nested.Any(nested => nested.Mentions(parameter));
}
