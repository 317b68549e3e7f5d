using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using EcsGen.Roslyn.Tests.Infra;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EcsGen.Roslyn.Tests.Reading;

/// <summary>What the generator leaves in an assembly, by the framework's own JSON reader.</summary>
internal static class Read
{
    public const string Usings = "using EcsGen;\n";

    /// <summary>The JSON of the class of that name, without its parameters' marks: a parameter reads as <c>{Name}</c>.</summary>
    public static JsonNode Json(string type, params string[] sources) => All(Compile.Create(Prefixed(sources)))[type];

    /// <summary>The JSON of every definition of a compilation that must be without errors.</summary>
    public static IReadOnlyDictionary<string, JsonNode> All(CSharpCompilation compilation) =>
        Carriers(compilation).ToDictionary(entry => entry.Key, entry => JsonNode.Parse(ToFileText(entry.Value))!);

    /// <summary>The text that the build reads, with marks where a parameter stands, by the name of the class; what comes with a class by its name and the kind.</summary>
    public static IReadOnlyDictionary<string, string> Carriers(CSharpCompilation compilation)
    {
        var result = Compile.WithGenerator(compilation, out var diagnostics);
        Assert.Empty(diagnostics);
        Assert.Empty(result.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return Types(result.Assembly.GlobalNamespace)
            .SelectMany(type => (type.GetMembers("EcsGenArtifact").SingleOrDefault()?.GetAttributes() ?? []).Select((carrier, i) => (Key: i == 0 ? type.Name : $"{type.Name} {carrier.ConstructorArguments[0].Value}", Carrier: carrier)))
            .ToDictionary(entry => entry.Key, entry => (string)entry.Carrier.ConstructorArguments[2].Value!);
    }

    /// <summary>The code as an assembly that other code refers to.</summary>
    public static MetadataReference Assembly(string name, params string[] sources)
    {
        var stream = new System.IO.MemoryStream();
        var compilation = (CSharpCompilation)Compile.WithGenerator(Compile.Create(Prefixed(sources)).WithAssemblyName(name), out _);
        var emitted = compilation.Emit(stream);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    public static string[] Prefixed(params string[] sources) => sources.Select(source => Usings + source).ToArray();

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));

    private static string ToFileText(string carrier)
    {
        var bare = carrier.Split('\u0002');
        for (var i = 1; i < bare.Length; i += 2) bare[i] = "\"{" + bare[i] + "}\"";
        var text = string.Concat(bare).Split('\u0001');
        for (var i = 1; i < text.Length; i += 2) text[i] = "{" + text[i] + "}";
        return string.Concat(text);
    }
}
