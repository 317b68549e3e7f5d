using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using EcsGen.Facts;
using EcsGen.Roslyn.Tests.Infra;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EcsGen.Roslyn.Tests.Conformance;

/// <summary>The facts are the one place: what is committed follows from them, and so does a member that AWS adds.</summary>
public sealed class FactsTests
{
    private const string Facts = "src/EcsGen.Facts/";

    private static readonly string Root = FindRoot(AppContext.BaseDirectory);

    [Fact]
    public void Committed_files_are_what_the_facts_give() =>
        Assert.Equal(0, typeof(ApiFacts).Assembly.EntryPoint!.Invoke(null, [new[] { "--check" }]));

    [Fact]
    public void A_new_member_reaches_model_table_attributes_and_their_reference_and_nothing_else()
    {
        var written = WithNewMember();
        var changed = written.Where(file => File.ReadAllText(Path.Combine(Root, file.Path)) != file.Text).Select(file => Path.GetFileName(file.Path));

        Assert.Equal(["AttributeSurface.g.cs", "ContainerAttribute.g.cs", "ContainerDefinition.g.cs", "Shapes.g.cs", "attributes.md"], changed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_new_member_is_read_and_written()
    {
        var written = WithNewMember();
        var core = Load(Build("src/EcsGen.Core", written));
        var node = core.GetType("EcsGen.Json.JsonReader")!.GetMethod("Read", [typeof(string)])!.Invoke(null, ["{\"warpFactor\":9}"])!;
        var root = node.GetType().GetProperty("Root")!.GetValue(node)!;
        var model = core.GetType("EcsGen.Model.ContainerDefinition")!;
        var container = model.GetMethod("FromNode")!.Invoke(null, [root])!;

        Assert.Equal("9", model.GetProperty("WarpFactor")!.GetValue(container)!.ToString());
        Assert.Equal(root, model.GetMethod("ToNode")!.Invoke(container, null));
        Assert.NotNull(Load(Build("src/EcsGen.Abstractions", written)).GetType("EcsGen.ContainerAttribute")!.GetProperty("WarpFactor"));
    }

    private static IReadOnlyList<(string Path, string Text)> WithNewMember()
    {
        var facts = File.ReadAllText(Path.Combine(Root, Facts, "ecs-api.json"));
        const string after = "{ \"name\": \"image\", \"type\": \"string\"";
        Assert.Contains(after, facts, StringComparison.Ordinal);
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, facts.Replace(after, "{ \"name\": \"warpFactor\", \"type\": \"integer\", \"doc\": \"How fast.\" },\n        " + after, StringComparison.Ordinal));
            return Emission.Of(file, Path.Combine(Root, Facts, "attributes.json"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static CSharpCompilation Build(string project, IReadOnlyList<(string Path, string Text)> written)
    {
        var sources = Directory.GetFiles(Path.Combine(Root, project), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Select(file => written.FirstOrDefault(entry => entry.Path == file).Text ?? File.ReadAllText(Path.Combine(Root, file)));
        return Compile.Create(sources.ToArray()).WithReferences(References.Framework);
    }

    private static Assembly Load(CSharpCompilation compilation)
    {
        var stream = new MemoryStream();
        var emitted = compilation.Emit(stream);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        return Assembly.Load(stream.ToArray());
    }

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "EcsGen.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
