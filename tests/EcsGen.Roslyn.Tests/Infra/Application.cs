using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EcsGen.Roslyn.Analyzers.Application;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EcsGen.Roslyn.Tests.Infra;

/// <summary>A project that is an application, with the properties that EcsGen.targets shows to the compiler.</summary>
internal sealed class Application(params string[] properties)
{
    private const string Usings = "using System; using EcsGen; using Microsoft.Extensions.Hosting; using Microsoft.Extensions.Configuration; using Microsoft.AspNetCore.Builder;\n";

    /// <summary>A web application for .NET 10 with the repository shop/web, and what else is given.</summary>
    public static Application Web(params string[] properties) =>
        new(["AssemblyName=Shop.Web", "TargetFramework=net10.0", "UsingMicrosoftNETSdkWeb=true", "ContainerRepository=shop/web", .. properties]);

    /// <summary>The text of appsettings.json; null for none.</summary>
    public string? Settings { get; init; }

    /// <summary>What the rules on applications say, those that are off included.</summary>
    public Task<IReadOnlyList<Diagnostic>> Analyze(params string[] sources) =>
        Analyze(Compile.Create([.. sources.Select(source => Usings + source), Hosting.Source]));

    public async Task<IReadOnlyList<Diagnostic>> Analyze(CSharpCompilation compilation)
    {
        var analyzers = ImmutableArray.Create<DiagnosticAnalyzer>(new OwnImageAnalyzer(), new RequiredKeyAnalyzer());
        ImmutableArray<AdditionalText> files = Settings is null ? [] : [new File(Settings)];
        var analyzed = Compile.WithGenerator(Compile.SwitchOn(compilation, ["ECSG7003"]), out _).WithAnalyzers(analyzers, new AnalyzerOptions(files, new Provider(properties)));
        return (await analyzed.GetAnalyzerDiagnosticsAsync(CancellationToken.None)).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ToList();
    }

    private sealed class File(string text) : AdditionalText
    {
        public override string Path => "/app/appsettings.json";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class Provider(string[] properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new Options(properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options([]);
    }

    private sealed class Options(string[] properties) : AnalyzerConfigOptions
    {
        private readonly ImmutableDictionary<string, string> values = ImmutableDictionary.CreateRange(
            KeyComparer, properties.Select(property => property.Split('=', 2)).Select(parts => KeyValuePair.Create("build_property." + parts[0], parts[1])));

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
