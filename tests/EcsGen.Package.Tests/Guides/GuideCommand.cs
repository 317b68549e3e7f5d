using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using EcsGen.Package.Infra;

namespace EcsGen.Package.Guides;

/// <summary>A command line of a guide.</summary>
internal static partial class GuideCommand
{
    /// <summary>
    /// Runs it in the reader's folder; it has to succeed. Only what this repository makes or builds with is run. Gives what a reader looks at: all that ecsgen prints,
    /// and the findings of a build.
    /// </summary>
    public static async Task<IEnumerable<string>> Run(PackedFeed feed, Scratch scratch, string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var result = words[0] switch
        {
            "dotnet" => await Dotnet.Run(scratch.Root, [.. words[1..], .. words[1] == "build" ? (string[])["-nodeReuse:false", "-p:UseSharedCompilation=false", "-tl:off"] : []]),
            "node" => await Node.Run(scratch.Root, words[1..]),
            "ecsgen" => await Dotnet.Run(await feed.Tool(), scratch.Root, words[1..]),
            _ => throw new InvalidDataException($"'{line}': a console block is run, and only dotnet, ecsgen and node are there; show other commands in a sh block"),
        };
        var lines = result.Succeeded().Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        return words[0] switch
        {
            "dotnet" => lines.Where(text => Finding().IsMatch(text)).Select(text => Finding().Match(text).Groups[1].Value.Replace(scratch.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)).Distinct(),
            "ecsgen" when lines is not [""] => lines,
            _ => [],
        };
    }

    // without the project's name at the end
    [GeneratedRegex(@"^\s*(?:[0-9]+>)?(.*: (?:warning|error) ECSG[0-9]+: .*?)(?: \[[^\]]*\])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Finding();
}
