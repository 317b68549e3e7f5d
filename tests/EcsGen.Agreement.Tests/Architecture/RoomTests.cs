using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using EcsGen.Agreement.Infra;
using Xunit;

namespace EcsGen.Agreement.Architecture;

/// <summary>The rooms inside an assembly do not know each other, beyond the arrows of docs/architecture.md.</summary>
public partial class RoomTests
{
    [Theory]
    [InlineData("src/EcsGen.Core/Model", "EcsGen.Json", "EcsGen.Rules", "EcsGen.Surface", "EcsGen.Formats", "EcsGen.Checking")]
    [InlineData("src/EcsGen.Core/Json", "EcsGen.Rules", "EcsGen.Surface", "EcsGen.Formats", "EcsGen.Checking")]
    [InlineData("src/EcsGen.Core/Formats", "EcsGen.Json", "EcsGen.Rules", "EcsGen.Surface", "EcsGen.Checking")]
    [InlineData("src/EcsGen.Core/Rules", "EcsGen.Json", "EcsGen.Surface", "EcsGen.Formats", "EcsGen.Checking")]
    [InlineData("src/EcsGen.Core/Query", "EcsGen.Json", "EcsGen.Rules", "EcsGen.Surface", "EcsGen.Checking")]
    [InlineData("src/EcsGen.Core/Surface", "EcsGen.Json", "EcsGen.Rules", "EcsGen.Checking")]
    [InlineData("src/EcsGen.Core/Checking", "EcsGen.Surface", "EcsGen.Formats")]
    [InlineData("src/EcsGen.Roslyn/Generation", "EcsGen.Rules", "EcsGen.Roslyn.Analyzers")]
    [InlineData("src/EcsGen.Roslyn/Reading", "EcsGen.Roslyn.Generation", "EcsGen.Roslyn.Analyzers")]
    [InlineData("src/EcsGen.Testing/Simulation", "EcsGen.Testing.Cluster", "EcsGen.Testing.Placement", "EcsGen.Testing.Api", "EcsGen.Model", "EcsGen.Rules", "EcsGen.Json")]
    [InlineData("src/EcsGen.Testing/Cluster", "EcsGen.Testing.Api", "EcsGen.Testing.Pictures")]
    [InlineData("src/EcsGen.Testing/Pictures", "EcsGen.Testing.Api", "EcsGen.Model", "EcsGen.Rules", "EcsGen.Json")]
    [InlineData("src/EcsGen.Testing/Placement", "EcsGen.Testing.Simulation", "EcsGen.Testing.Cluster", "EcsGen.Testing.Api", "EcsGen.Rules", "EcsGen.Json")]
    public void Room_does_not_know(string folder, params string[] others)
    {
        var files = Directory.GetFiles(Repository.At(folder), "*.cs", SearchOption.AllDirectories);
        var used = from file in files
                   from Match match in Namespaces().Matches(Code(File.ReadAllText(file)))
                   where others.Any(other => match.Value == other || match.Value.StartsWith(other + ".", StringComparison.Ordinal))
                   select Path.GetFileName(file) + ": " + match.Value;

        Assert.NotEmpty(files);
        Assert.Empty(used);
    }

    // texts and comments name other rooms freely
    private static string Code(string source) => Texts().Replace(source, "");

    [GeneratedRegex(@"\bEcsGen(\.[A-Z]\w*)+")]
    private static partial Regex Namespaces();

    [GeneratedRegex(@"//.*|""(\\.|[^""\\\n])*""")]
    private static partial Regex Texts();
}
