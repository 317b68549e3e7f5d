using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace EcsGen.Package.Guides;

/// <summary>What stands between two fences of a page.</summary>
/// <param name="Language">The word behind the fence: <c>csharp</c>, <c>json</c>; <c>console</c> for commands that are run.</param>
/// <param name="File">The file that the block is, where it is one of the reader's.</param>
/// <param name="Output">The file that the block shows, where it is one that the build or a command makes.</param>
/// <param name="Text">The lines between the fences.</param>
/// <param name="Start">The first of these lines in the page, from 0.</param>
internal sealed record Block(string Language, string? File, string? Output, string Text, int Start)
{
    /// <summary>The commands of a console block.</summary>
    public IEnumerable<string> Commands => Text.Split('\n').Where(line => line.StartsWith("$ ", StringComparison.Ordinal)).Select(line => line[2..]);
}

/// <summary>A page of docs/guides: prose, with the files, commands and results of a reader who does what it says.</summary>
internal sealed class Guide
{
    private readonly string path;
    private readonly string[] lines;

    private Guide(string path)
    {
        this.path = path;
        lines = File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n');
        Blocks = Read().ToList();
    }

    public IReadOnlyList<Block> Blocks { get; }

    public static Guide Open(string path) => new(path);

    /// <summary>Puts what was made in the place of what the page shows.</summary>
    public void Update(IReadOnlyDictionary<Block, string> made)
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            if (made.Keys.FirstOrDefault(block => block.Start == i) is { } block)
            {
                text.Append(made[block]).Append('\n');
                i += block.Text.Length == 0 ? 0 : block.Text.Split('\n').Length;
            }
            text.Append(lines[i]).Append(i < lines.Length - 1 ? "\n" : "");
        }
        File.WriteAllText(path, text.ToString());
    }

    private IEnumerable<Block> Read()
    {
        for (var i = 0; i < lines.Length; i++)
        {
            // four of them around what has three in it
            var fence = new string(lines[i].TakeWhile(c => c == '`').ToArray());
            if (fence.Length < 3) continue;
            var words = lines[i][fence.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var end = Array.IndexOf(lines, fence, i + 1);
            if (end < 0) throw new InvalidDataException($"{path}: the fence in line {i + 1} has no end");
            yield return new Block(words.FirstOrDefault() ?? "", Value(words, "file="), Value(words, "output="), string.Join('\n', lines[(i + 1)..end]), i + 1);
            i = end;
        }
    }

    private static string? Value(string[] words, string key) =>
        words.FirstOrDefault(word => word.StartsWith(key, StringComparison.Ordinal))?[key.Length..];
}
