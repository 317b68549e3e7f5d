using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EcsGen.Checking;
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
            if (judged.Counts(origin)) Report(file, text, judged);
        });
    }

    private static void Report(AdditionalFileAnalysisContext context, SourceText text, JsonFile file)
    {
        var severities = new JsonSeverities(context.Compilation.Options, context.Options.AnalyzerConfigOptionsProvider, context.AdditionalFile);
        var held = new List<LocatedFinding>();
        foreach (var found in file.Findings)
        {
            if (Catalogue.Find(found.Finding.Id) is not { } rule || severities.Of(rule) is not { Severity: { } severity } told) continue;
            if (told.IsHeld) held.Add(found);
            var others = found.Others.Select(place => At(context.AdditionalFile, text, place));
            var properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Path, found.Finding.Path.ToString());
            context.ReportDiagnostic(Descriptors.Create(rule, severity, severities.IsSet(rule), At(context.AdditionalFile, text, found.Place), others, properties, found.Finding.Message));
        }
        if (held.Count > 0) Tell(context, text, severities, held);
        var rules = file.Findings.Select(found => Catalogue.Find(found.Finding.Id)).OfType<RuleInfo>();
        foreach (var complaint in severities.Complaints(rules)) Tell(context, text, severities, complaint);
    }

    private static void Tell(AdditionalFileAnalysisContext context, SourceText text, JsonSeverities severities, List<LocatedFinding> held)
    {
        var (rule, first) = (DocumentRules.Held, held[0]);
        if (severities.Of(rule).Severity is not { } severity) return;
        var message = $"This project makes errors of warnings, so what is wrong here is shown as suggestions only ({held.Count}, first {first.Finding.Id} in line {first.Place.Line}: {first.Finding.Message}): mend the file, or set EcsGenJsonErrors=true to have errors";
        context.ReportDiagnostic(Descriptors.Create(rule, severity, severities.IsSet(rule), At(context.AdditionalFile, text, first.Place), [], null, message));
    }

    // at the beginning of the file: the place in .editorconfig is not known
    private static void Tell(AdditionalFileAnalysisContext context, SourceText text, JsonSeverities severities, string complaint)
    {
        var rule = DocumentRules.Severity;
        if (severities.Of(rule).Severity is not { } severity) return;
        var first = Location.Create(context.AdditionalFile.Path, new TextSpan(0, 0), text.Lines.GetLinePositionSpan(new TextSpan(0, 0)));
        context.ReportDiagnostic(Descriptors.Create(rule, severity, severities.IsSet(rule), first, [], null, complaint));
    }

    // something that can be seen, and no more than the rest of the line: an editor that underlined a whole object would underline half the file
    private static Location At(AdditionalText file, SourceText text, LinePlace place)
    {
        var start = Math.Min(place.Start, text.Length);
        var end = Math.Min(start + Math.Max(place.Length, 1), text.Lines.GetLineFromPosition(start).End);
        var span = TextSpan.FromBounds(start, Math.Max(start, end));
        return Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
    }
}
