using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using EcsGen.Roslyn.Generation;
using Microsoft.CodeAnalysis;

namespace EcsGen.Bench.Driver;

/// <summary>A generator with the code it runs over.</summary>
/// <param name="Name">The name in the table.</param>
/// <param name="Create">Makes the generator.</param>
/// <param name="File">The file of one annotated type in a version of it.</param>
/// <param name="Others">Further files for that many types.</param>
internal sealed record Candidate(string Name, Func<ISourceGenerator> Create, Func<int, int, string> File, Func<int, IEnumerable<string>> Others)
{
    public const string Ours = "EcsGen";
    public const string Binding = "floor: binding";

    public static Candidate[] All { get; } =
    [
        new(Ours, static () => new TaskDefinitionGenerator().AsSourceGenerator(), Sources.Definition, static _ => []),
        new(Binding, static () => new BindingFloor().AsSourceGenerator(), Sources.Definition, static _ => []),
        new("floor: empty", static () => new EmptyFloor().AsSourceGenerator(), Sources.Definition, static _ => []),
        new("System.Text.Json, one context", Json, Sources.JsonType, static count => [Sources.JsonContextOfAll(count)]),
        new("System.Text.Json, a context each", Json, Sources.JsonType, static count => Enumerable.Range(0, count).Select(Sources.JsonContext)),
        new("Riok.Mapperly", Mapperly, Sources.Mapper, static _ => []),
    ];

    /// <summary>What all inputs compile against.</summary>
    public static MetadataReference[] References { get; } =
    [
        .. Directory.GetFiles(Folder("RefPack"), "*.dll").Order(StringComparer.Ordinal).Select(file => MetadataReference.CreateFromFile(file)),
        MetadataReference.CreateFromFile(typeof(TaskDefinitionAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(Path.Combine(Folder("Mapperly"), "lib", "netstandard2.0", "Riok.Mapperly.Abstractions.dll")),
    ];

    private static ISourceGenerator Json() =>
        Load(Path.Combine(Folder("RefPack"), "..", "..", "analyzers", "dotnet", "cs", "System.Text.Json.SourceGeneration.dll"), "System.Text.Json.SourceGeneration.JsonSourceGenerator");

    // the newest compiler folder of the package
    private static ISourceGenerator Mapperly() =>
        Load(Directory.GetFiles(Path.Combine(Folder("Mapperly"), "analyzers"), "Riok.Mapperly.dll", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last(), "Riok.Mapperly.MapperGenerator");

    // LoadFrom finds the assemblies that lie beside it
    private static ISourceGenerator Load(string path, string type) =>
        ((IIncrementalGenerator)Activator.CreateInstance(Assembly.LoadFrom(Path.GetFullPath(path)).GetType(type, throwOnError: true)!)!).AsSourceGenerator();

    private static string Folder(string key) =>
        typeof(Candidate).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == key).Value!;
}
