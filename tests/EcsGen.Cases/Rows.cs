using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace EcsGen.Cases;

/// <summary>The rules for the labels of cases: a line of rows.txt has a label, then the ids, or why there are none.</summary>
internal static class Rows
{
    private static readonly Lazy<Dictionary<string, string[]>> ByRow = new(Load);

    public static IReadOnlyList<string> Of(string row) => ByRow.Value.GetValueOrDefault(row) ?? [];

    private static Dictionary<string, string[]> Load()
    {
        using var stream = typeof(Rows).Assembly.GetManifestResourceStream("rows.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Where(words => words.Length > 1 && words[0][0] != '#' && words[1] != "-")
            .ToDictionary(words => words[0], words => words[1..]);
    }
}
