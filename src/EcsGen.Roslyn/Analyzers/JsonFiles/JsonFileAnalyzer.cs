using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EcsGen.Model;
using EcsGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EcsGen.Roslyn.Analyzers.JsonFiles;

/// <summary>
/// Reports what the rules find in JSON files that the project lists as AdditionalFiles, at their place in the file. Each file is looked at alone, as
/// the editor has it, saved or not, and judged once for each text.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class JsonFileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.ForJson;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        // the compiler keeps what was found as long as it keeps the text: an edit elsewhere judges no file again
        var cache = new SourceTextValueProvider<JsonFile>(JsonFile.Read);
        context.RegisterAdditionalFileAction(file =>
        {
            var origin = JsonOrigins.Of(file.AdditionalFile, file.Options.AnalyzerConfigOptionsProvider);
            if (origin == JsonOrigin.NotOurs || file.AdditionalFile.GetText(file.CancellationToken) is not { } text) return;
            if (!context.TryGetValue(text, cache, out var judged)) judged = JsonFile.Read(text);
            if (judged.IsEcs || (!judged.IsJson && origin == JsonOrigin.Listed)) Report(file, text, judged);
        });
    }

    private static void Report(AdditionalFileAnalysisContext context, SourceText text, JsonFile file)
    {
        var severities = new JsonSeverities(context.Compilation.Options, context.Options.AnalyzerConfigOptionsProvider, context.AdditionalFile);
        var held = new List<JsonFinding>();
        foreach (var found in file.Findings)
        {
            var (severity, isHeld) = severities.Of(found.Rule);
            if (severity is null) continue;
            if (isHeld) held.Add(found);
            var others = found.Others.Select(place => At(context.AdditionalFile, text, place));
            var properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Path, found.Finding.Path.ToString());
            context.ReportDiagnostic(Descriptors.Create(found.Rule, severity.Value, severities.IsSet(found.Rule), At(context.AdditionalFile, text, found.Place), others, properties, found.Finding.Message));
        }
        if (held.Count == 0) return;
        var rule = DocumentRules.Held;
        var message = $"This project makes errors of warnings, so what is wrong here is shown as suggestions only ({held.Count}, first {held[0].Rule.Id} in line {held[0].Place.Line}: {held[0].Finding.Message}): mend the file, or set EcsGenJsonErrors=true to have errors";
        if (severities.Of(rule).Severity is { } own)
            context.ReportDiagnostic(Descriptors.Create(rule, own, severities.IsSet(rule), At(context.AdditionalFile, text, held[0].Place), [], null, message));
    }

    private static Location At(AdditionalText file, SourceText text, LinePlace place)
    {
        var start = System.Math.Min(place.Start, text.Length);
        var span = new TextSpan(start, System.Math.Min(place.Length, text.Length - start));
        return Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
    }
}
