using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using EcsGen.Package.Infra;
using Xunit;

namespace EcsGen.Package.Guides;

/// <summary>
/// Who does what a guide says gets what it shows: its files are written, its commands run, and what comes of them is compared with the page.
/// With ECSGEN_UPDATE_DOCS=1 the page gets what came of them.
/// </summary>
public class GuideTests(PackedFeed feed)
{
    private static readonly string Folder = Path.Combine(PackedFeed.Repository, "docs", "guides");

    public static TheoryData<string> Pages => new(Directory.GetFiles(Folder, "*.md").Select(Path.GetFileName).Where(name => name != "README.md").Order(StringComparer.Ordinal)!);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Guide_leads_where_it_says(string page)
    {
        var guide = Guide.Open(Path.Combine(Folder, page));
        if (guide.Blocks.Any(block => block.Text.Contains("\"EcsGen.Testing\"", StringComparison.Ordinal))) await feed.PackTesting();
        var scratch = new Scratch(feed, "guide");
        var made = new Dictionary<Block, string>();
        foreach (var block in guide.Blocks)
        {
            if (block.File is { } file) scratch.Write(file, block.Text.Replace("Version=\"0.1.0\"", $"Version=\"{PackedFeed.Version}\"", StringComparison.Ordinal) + "\n");
            if (block.Language == "console")
            {
                var printed = new List<string>();
                foreach (var command in block.Commands) printed.AddRange([$"$ {command}", .. await GuideCommand.Run(feed, scratch, command)]);
                // a page that shows what is printed shows all of it
                if (block.Text.Split('\n').Any(line => !line.StartsWith("$ ", StringComparison.Ordinal))) made.Add(block, string.Join('\n', printed));
            }
            if (block.Output is { } output) made.Add(block, scratch.Read(Find(scratch, output)).ReplaceLineEndings("\n").TrimEnd('\n'));
        }

        Assert.NotEmpty(made);
        if (Environment.GetEnvironmentVariable("ECSGEN_UPDATE_DOCS") == "1") guide.Update(made);
        else Assert.All(made, pair => Assert.Equal(pair.Value, pair.Key.Text));
    }

    // a page names a file of the build by its place in the output folder
    private static string Find(Scratch scratch, string output) =>
        scratch.Has(output) ? output : scratch.Files(".").Single(file => file.Contains("/bin/Debug/", StringComparison.Ordinal) && file.EndsWith("/" + output, StringComparison.Ordinal));
}
