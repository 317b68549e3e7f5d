using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EcsGen.Bench.Driver;

/// <summary>A project that is open in an editor: a driver that has run, and a compilation that is edited again and again.</summary>
internal sealed class Session
{
    private static readonly CSharpParseOptions ParseOptions = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);

    private readonly Candidate candidate;
    private readonly bool useProcessorTime;
    private readonly SyntaxTree[] files;
    private CSharpCompilation compilation;
    private GeneratorDriver driver;
    private string member = "";
    private int version;

    public Session(Candidate candidate, int size, bool useProcessorTime)
    {
        this.candidate = candidate;
        this.useProcessorTime = useProcessorTime;
        files =
        [
            Parse(Sources.Unrelated(), "Program.cs"),
            .. Enumerable.Range(0, size).Select(i => Parse(candidate.File(i, 0), $"Type{i}.cs")),
            .. candidate.Others(size).Select((text, i) => Parse(text, $"Other{i}.cs")),
        ];
        (compilation, driver) = Open();
        Check();
    }

    /// <summary>A new driver over a compilation in which nothing is bound; the files are parsed.</summary>
    public TimeSpan First()
    {
        (compilation, driver) = Open();
        member = "";
        return Run();
    }

    /// <summary>An edit inside a method's body.</summary>
    public TimeSpan EditUnrelated() => Edit(0, Sources.Unrelated(++version, member));

    /// <summary>An edit that changes one of the annotated types.</summary>
    public TimeSpan EditOne() => Edit(1, candidate.File(0, ++version));

    /// <summary>An edit that could mean anything to anybody: a constant that was not there.</summary>
    public TimeSpan AddMember()
    {
        version++;
        member = $"public const int Added{version} = {version};";
        return Edit(0, Sources.Unrelated(version, member));
    }

    private TimeSpan Edit(int file, string text)
    {
        var old = compilation.SyntaxTrees[file];
        compilation = compilation.ReplaceSyntaxTree(old, Parse(text, old.FilePath));
        return Run();
    }

    private TimeSpan Run()
    {
        var start = Now();
        driver = driver.RunGenerators(compilation);
        return Now() - start;
    }

    private TimeSpan Now() => useProcessorTime ? Environment.CpuUsage.TotalTime : Stopwatch.GetElapsedTime(0);

    private (CSharpCompilation Compilation, GeneratorDriver Driver) Open() => (
        CSharpCompilation.Create("Bench", files, Candidate.References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable)),
        CSharpGeneratorDriver.Create([candidate.Create()], parseOptions: ParseOptions));

    // what does not compile, or makes nothing, would be measured as very fast
    private void Check()
    {
        var ran = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        var wrong = diagnostics.Concat(output.GetDiagnostics()).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id is "CS8784" or "CS8785").Take(3).ToList();
        if (wrong.Count > 0) throw new InvalidOperationException($"{candidate.Name}: {string.Join("; ", wrong)}");
        var isFloor = candidate.Name.StartsWith("floor", StringComparison.Ordinal);
        if (ran.GetRunResult().GeneratedTrees.IsEmpty != isFloor) throw new InvalidOperationException($"{candidate.Name} made {(isFloor ? "something" : "nothing")}");
    }

    private static SyntaxTree Parse(string text, string path)
    {
        var tree = CSharpSyntaxTree.ParseText(text, ParseOptions, path);
        tree.GetRoot();
        return tree;
    }
}
