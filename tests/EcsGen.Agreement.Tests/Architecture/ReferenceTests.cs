using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using EcsGen.Agreement.Infra;
using Xunit;

namespace EcsGen.Agreement.Architecture;

/// <summary>What each assembly refers to, held to the arrows of docs/architecture.md.</summary>
public class ReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["EcsGen.Abstractions"] = ["netstandard"],
        ["EcsGen.Core"] = ["netstandard"],
        ["EcsGen.Roslyn"] = ["netstandard", "EcsGen.Core", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable"],
        ["EcsGen.CodeFixes"] =
        [
            "netstandard", "EcsGen.Core", "EcsGen.Roslyn", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces",
            "Microsoft.CodeAnalysis.CSharp.Workspaces", "System.Collections.Immutable", "System.Composition.AttributedModel",
        ],
        // runs in the user's tests, on the runtime's own libraries
        ["EcsGen.Testing"] = ["EcsGen.Core"],
        ["EcsGen.Cli"] = ["EcsGen.Core", "EcsGen.Testing", "System.CommandLine"],
        // hosts bring these in newer versions; nothing of ours, so that the task is one file
        ["EcsGen.Build"] = ["netstandard", "Microsoft.Build.Framework", "Microsoft.Build.Utilities.Core", "System.Collections.Immutable", "System.Reflection.Metadata"],
    };

    public static TheoryData<string> Projects => new(Allowed.Keys.Where(project => Directory.Exists(Repository.At("src/" + project))));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Assembly_refers_to_nothing_else(string project) => Assert.DoesNotContain(ReferencesOf(project).Except(Allowed[project]), reference => !IsRuntime(project, reference));

    [Fact]
    public void Every_shipped_project_is_held_to_its_arrows()
    {
        string[] tools = ["EcsGen", "EcsGen.Facts"];
        var projects = Directory.GetDirectories(Repository.At("src")).Select(folder => Path.GetFileName(folder)!).Except(tools);

        Assert.Empty(projects.Except(Allowed.Keys));
    }

    [Fact]
    public void References_are_read_at_all() => Assert.Contains("EcsGen.Core", ReferencesOf("EcsGen.Roslyn"));

    private static bool IsRuntime(string project, string reference) => project is "EcsGen.Testing" or "EcsGen.Cli" && reference.StartsWith("System.", StringComparison.Ordinal) && reference != "System.CommandLine";

    private static List<string> ReferencesOf(string project)
    {
        using var stream = File.OpenRead(Repository.Built(project));
        using var file = new PEReader(stream);
        var metadata = file.GetMetadataReader();
        return metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)).ToList();
    }
}
