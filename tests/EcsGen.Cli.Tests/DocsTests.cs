using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using EcsGen.Cli.Infra;
using EcsGen.Package.Guides;
using Xunit;

namespace EcsGen.Cli;

/// <summary>The examples of docs/cli.md print what the page shows. With ECSGEN_UPDATE_DOCS=1 the page gets what they print.</summary>
public sealed class DocsTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Every_example_prints_what_the_page_shows()
    {
        var page = Guide.Open(Path.Combine(Repository(), "docs", "cli.md"));
        var made = new Dictionary<Block, string>();
        foreach (var block in page.Blocks)
        {
            if (block.File is { } file) scratch.Add(file, block.Text + "\n");
            if (block.Language == "console") made.Add(block, string.Join('\n', block.Commands.Select(Run)));
        }
        Assert.NotEmpty(made);
        if (Environment.GetEnvironmentVariable("ECSGEN_UPDATE_DOCS") == "1") page.Update(made);
        else Assert.All(made, pair => Assert.Equal(pair.Value, pair.Key.Text));
    }

    [Fact]
    public void Every_command_has_an_example_on_the_page()
    {
        var page = Guide.Open(Path.Combine(Repository(), "docs", "cli.md"));
        var shown = page.Blocks.SelectMany(block => block.Commands).Select(line => line.Split(' ')[1]).ToHashSet(StringComparer.Ordinal);
        var host = new Host(() => Stream.Null, TextWriter.Null, TextWriter.Null, ".", _ => null);
        Assert.All(Commands.Tool.Create(host).Subcommands, command => Assert.Contains(command.Name, shown));
    }

    // the command, what it prints and complains, and its exit code where it is not 0
    private string Run(string line)
    {
        var words = line.Split(' ');
        Assert.Equal("ecsgen", words[0]);
        var outcome = scratch.Run(words[1..]);
        var text = new StringBuilder("$ " + line + "\n").Append(outcome.Out).Append(outcome.Error);
        if (outcome.Code != 0) text.Append("(exit code ").Append(outcome.Code).Append(")\n");
        return text.ToString().TrimEnd('\n');
    }

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "EcsGen.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("not inside the repository");
        return folder;
    }
}
