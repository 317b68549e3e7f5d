using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Cli.Import;

/// <summary>An attribute in C#, argument by argument, broken into lines where it is long.</summary>
/// <param name="Name">The attribute.</param>
/// <param name="Arguments">The arguments as they are written.</param>
internal sealed record AttributeText(string Name, IReadOnlyList<string> Arguments)
{
    private const int Width = 140;

    /// <summary>The lines, with that many spaces before them.</summary>
    public IEnumerable<string> Lines(int indent)
    {
        var margin = new string(' ', indent);
        if (Arguments.Count == 0)
        {
            yield return $"{margin}[{Name}]";
            yield break;
        }
        var line = $"{margin}[{Name}({Arguments[0]}";
        foreach (var argument in Arguments.Skip(1))
        {
            if (line.Length + argument.Length + 3 > Width)
            {
                yield return line + ",";
                line = $"{margin}    {argument}";
            }
            else line += ", " + argument;
        }
        yield return line + ")]";
    }
}
