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
    [InlineData("src/EcsGen.Testing/Simulation", "EcsGen.Testing.Cluster", "EcsGen.Testing.Placement", "EcsGen.Testing.Api", "EcsGen.Testing.Facade", "EcsGen.Testing.Pictures", "EcsGen.Model", "EcsGen.Rules", "EcsGen.Json")]
    [InlineData("src/EcsGen.Testing/Cluster", "EcsGen.Testing.Api", "EcsGen.Testing.Facade", "EcsGen.Testing.Pictures")]
    [InlineData("src/EcsGen.Testing/Api", "EcsGen.Testing.Facade")]
    [InlineData("src/EcsGen.Testing/Facade", "EcsGen.Testing.Cluster", "EcsGen.Testing.Placement", "EcsGen.Testing.Simulation", "EcsGen.Testing.Pictures", "EcsGen.Rules")]
    [InlineData("src/EcsGen.Testing/Pictures", "EcsGen.Testing.Api", "EcsGen.Testing.Facade", "EcsGen.Model", "EcsGen.Rules", "EcsGen.Json")]
    [InlineData("src/EcsGen.Testing/Placement", "EcsGen.Testing.Simulation", "EcsGen.Testing.Cluster", "EcsGen.Testing.Api", "EcsGen.Rules", "EcsGen.Json")]
    [InlineData("src/EcsGen.Cli/Files", "EcsGen.Cli.Commands", "EcsGen.Cli.Documents", "EcsGen.Cli.Import", "EcsGen.Cli.Rehearsal", "EcsGen.Cli.Reports", "EcsGen.Testing")]
    [InlineData("src/EcsGen.Cli/Documents", "EcsGen.Cli.Commands", "EcsGen.Cli.Import", "EcsGen.Cli.Rehearsal", "EcsGen.Cli.Reports", "EcsGen.Testing")]
    [InlineData("src/EcsGen.Cli/Reports", "EcsGen.Cli.Commands", "EcsGen.Cli.Documents", "EcsGen.Cli.Import", "EcsGen.Cli.Rehearsal", "EcsGen.Testing")]
    [InlineData("src/EcsGen.Cli/Import", "EcsGen.Cli.Commands", "EcsGen.Cli.Rehearsal", "EcsGen.Cli.Reports", "EcsGen.Testing")]
    [InlineData("src/EcsGen.Cli/Rehearsal", "EcsGen.Cli.Commands", "EcsGen.Cli.Import", "EcsGen.Cli.Reports")]
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

    [Theory]
    [InlineData("EcsGen.Core")]
    [InlineData("EcsGen.Roslyn")]
    [InlineData("EcsGen.Testing")]
    [InlineData("EcsGen.Cli")]
    public void Every_room_stands_in_the_architecture(string project)
    {
        var page = File.ReadAllText(Repository.At("docs/architecture.md"));
        var rooms = Directory.GetDirectories(Repository.At("src/" + project)).Select(folder => Path.GetFileName(folder)!).Where(name => name is not ("bin" or "obj")).ToList();

        Assert.NotEmpty(rooms);
        Assert.All(rooms, room => Assert.True(page.Contains($"`{room}`", StringComparison.Ordinal) || page.Contains($"**{room}**", StringComparison.Ordinal), $"docs/architecture.md does not name {project}/{room}"));
    }

    // texts and comments name other rooms freely
    private static string Code(string source) => Texts().Replace(source, "");

    [GeneratedRegex(@"\bEcsGen(\.[A-Z]\w*)+")]
    private static partial Regex Namespaces();

    [GeneratedRegex(@"//.*|""(\\.|[^""\\\n])*""")]
    private static partial Regex Texts();
}
