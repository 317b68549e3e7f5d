using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EcsGen.Roslyn.Tests.Infra;

/// <summary>What the generator made of a compilation.</summary>
internal sealed record Generated(CSharpCompilation Before, Compilation After, GeneratorDriver Driver, ImmutableArray<Diagnostic> Diagnostics)
{
    public static Generated From(CSharpCompilation before, GeneratorDriver? driver = null)
    {
        driver = (driver ?? Pipeline.Driver(before)).RunGeneratorsAndUpdateCompilation(before, out var after, out var diagnostics);
        return new Generated(before, after, driver, diagnostics);
    }

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    /// <summary>The names of the files, in their order.</summary>
    public IReadOnlyList<string> Hints => Result.GeneratedSources.Select(source => source.HintName).ToList();

    /// <summary>The text of the only file.</summary>
    public string Text => Assert.Single(Result.GeneratedSources).SourceText.ToString();

    /// <summary>The text of all files.</summary>
    public string AllText => string.Concat(Result.GeneratedSources.Select(source => source.SourceText.ToString()));

    /// <summary>The compiled assembly's bytes.</summary>
    public byte[] Bytes()
    {
        var stream = new MemoryStream();
        var emitted = After.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return stream.ToArray();
    }

    public Assembly Load() => new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(new MemoryStream(Bytes()));

    /// <summary>The text of a static member of the compiled assembly.</summary>
    public string Member(string type, string name)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var loaded = Load().GetType(type, throwOnError: true)!;
        return (string)(loaded.GetField(name, Own)?.GetRawConstantValue() ?? loaded.GetProperty(name, Own)!.GetValue(null)!);
    }

    public string Json(string type) => Member(type, "Json");
}
