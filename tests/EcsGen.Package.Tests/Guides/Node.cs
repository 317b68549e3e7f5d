using System;
using System.ComponentModel;
using System.IO;
using System.Threading.Tasks;
using EcsGen.Package.Infra;
using Xunit;

namespace EcsGen.Package.Guides;

/// <summary>Node, with the modules that the tests of readers have installed.</summary>
internal static class Node
{
    private const string Folder = "tests/EcsGen.Agreement.Tests/Readers";

    public static async Task<CommandResult> Run(string directory, string[] arguments)
    {
        var modules = Path.Combine(PackedFeed.Repository, Folder, "node_modules");
        if (!Directory.Exists(Path.Combine(modules, "aws-cdk-lib")))
            Missing($"aws-cdk-lib is not there: npm install --no-package-lock --prefix {Folder}");
        try
        {
            return await Dotnet.Run("node", directory, arguments, ("NODE_PATH", modules), ("JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION", "1"));
        }
        catch (Win32Exception)
        {
            Missing("node is not there");
            throw;
        }
    }

    // a tool that is not there: a plain skip, but never in CI
    private static void Missing(string reason)
    {
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", reason);
        Assert.Skip(reason);
    }
}
