using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using EcsGen.Package.Infra;
using Xunit;

namespace EcsGen.Package.Guides;

/// <summary>A command line of a guide.</summary>
internal static class GuideCommand
{
    /// <summary>Runs it in the reader's folder; it has to succeed. Only what this repository makes or builds with is run.</summary>
    public static async Task Run(Scratch scratch, string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var result = words[0] switch
        {
            "dotnet" => await Dotnet.Run(scratch.Root, [.. words[1..], .. words[1] == "build" ? (string[])["-nodeReuse:false", "-p:UseSharedCompilation=false", "-tl:off"] : []]),
            "node" => await Node.Run(scratch.Root, words[1..]),
            "ecsgen" => await Dotnet.Run(scratch.Root, [Tool(), .. words[1..]]),
            _ => throw new InvalidDataException($"'{line}': a console block is run, and only dotnet, ecsgen and node are there; show other commands in a sh block"),
        };
        result.Succeeded();
    }

    private static string Tool() =>
        typeof(GuideCommand).Assembly.GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), false)
            .Cast<System.Reflection.AssemblyMetadataAttribute>().Single(entry => entry.Key == "Tool").Value!;
}
