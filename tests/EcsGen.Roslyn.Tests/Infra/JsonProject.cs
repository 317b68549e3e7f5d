using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using EcsGen.Roslyn.Analyzers.JsonFiles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EcsGen.Roslyn.Tests.Infra;

/// <summary>A project with one JSON file among its AdditionalFiles, and configuration that the compiler's own reader reads.</summary>
internal sealed record JsonProject(string Text)
{
    public string Path { get; init; } = "/app/.aws/task-definition.json";

    /// <summary>How the file is encoded; null for UTF-8 without a mark.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>What the package's targets say of it: listed, named, or nothing.</summary>
    public string Origin { get; init; } = "listed";

    /// <summary>The text of /app/.editorconfig.</summary>
    public string EditorConfig { get; init; } = "";

    /// <summary>The text of /app/.globalconfig.</summary>
    public string GlobalConfig { get; init; } = "is_global = true";

    public string[] Properties { get; init; } = [];

    public bool WarningsAreErrors { get; init; }

    /// <summary>What the project says of a rule by name, as WarningsAsErrors and NoWarn do.</summary>
    public (string Id, ReportDiagnostic Report)[] Specific { get; init; } = [];

    /// <summary>What is reported, ordered by place.</summary>
    public async Task<IReadOnlyList<Diagnostic>> Analyze(params DiagnosticAnalyzer[] analyzers)
    {
        var configs = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(EditorConfig, "/app/.editorconfig"), AnalyzerConfig.Parse(GlobalConfig, "/app/.globalconfig") });
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: WarningsAreErrors ? ReportDiagnostic.Error : ReportDiagnostic.Default,
            // as EcsGen.targets has it
            specificDiagnosticOptions: [KeyValuePair.Create("ECSG8014", ReportDiagnostic.Warn), .. Specific.Select(entry => KeyValuePair.Create(entry.Id, entry.Report))])
            .WithSyntaxTreeOptionsProvider(new Trees(configs.GlobalConfigOptions));
        var file = new File(Path, Encoding is null ? SourceText.From(Text, new UTF8Encoding(false)) : SourceText.From(Text, Encoding));
        var compilation = CSharpCompilation.Create("Tests", [], References.All, options);
        var analyzed = compilation.WithAnalyzers(
            analyzers.Length > 0 ? [.. analyzers] : [new JsonFileAnalyzer()], new AnalyzerOptions([file], new Provider(configs, Origin, Properties)));
        return (await analyzed.GetAnalyzerDiagnosticsAsync(CancellationToken.None)).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ToList();
    }

    private sealed class File(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    private sealed class Trees(AnalyzerConfigOptionsResult global) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            global.TreeOptions.TryGetValue(diagnosticId, out severity);
    }

    private sealed class Provider(AnalyzerConfigSet configs, string origin, string[] properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new Options(Pairs());

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
        {
            var own = configs.GetOptionsForSourcePath(textFile.Path).AnalyzerOptions;
            return new Options([.. own, KeyValuePair.Create("build_metadata.AdditionalFiles.EcsGenJson", origin)]);
        }

        private List<KeyValuePair<string, string>> Pairs() =>
            properties.Select(property => property.Split('=')).Select(parts => KeyValuePair.Create("build_property." + parts[0], parts[1])).ToList();
    }

    private sealed class Options(IEnumerable<KeyValuePair<string, string>> pairs) : AnalyzerConfigOptions
    {
        private readonly ImmutableDictionary<string, string> values = ImmutableDictionary.CreateRange(KeyComparer, pairs);

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
