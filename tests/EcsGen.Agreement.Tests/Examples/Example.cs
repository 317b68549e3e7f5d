using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using EcsGen.Roslyn.Tests.Infra;
using EcsGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EcsGen.Agreement.Examples;

/// <summary>What is said of an example, and what the compiler itself refuses in it.</summary>
internal sealed record Example(IReadOnlyList<Diagnostic> Findings, IReadOnlyList<Diagnostic> CompilerErrors)
{
    /// <summary>Runs the blocks of one heading: C# as one project with a file each, JSON as one file. The fence's further words say how they are read.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="switchedOn">A rule that is off by default and is asked all the same.</param>
    public static async Task<Example> Run(IReadOnlyList<(string Fence, string Code)> blocks, string? switchedOn = null)
    {
        var words = blocks[0].Fence.Split(' ');
        if (words[0] == "json") return await Json(Assert.Single(blocks).Code, words.Skip(1).ToList(), switchedOn);
        Assert.True(words[0] == "csharp", "an example is csharp or json, not " + words[0]);
        var version = words.FirstOrDefault(word => word.StartsWith("langversion=", StringComparison.Ordinal)) is { } stated ? stated.Split('=')[1] : "12";
        Assert.True(LanguageVersionFacts.TryParse(version, out var language), version);
        var isApplication = words.Contains("web-application");
        var sources = blocks.Select(block => block.Code);
        var compilation = Compile.Create(language, (isApplication ? sources.Append(Hosting.Source) : sources).ToArray());
        if (switchedOn is not null) compilation = Compile.SwitchOn(compilation, [switchedOn]);
        var found = await Compile.Analyze(compilation);
        if (isApplication) found = [.. found, .. (await Application.Web().Analyze(compilation)).Where(diagnostic => switchedOn == diagnostic.Id || !Catalogue.Find(diagnostic.Id)!.IsOptIn)];
        var errors = Compile.WithGenerator(compilation, out _).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return new Example(found, errors.ToList());
    }

    // as the editor and the build have it: through the analyzer, with the severities that the rules have
    private static async Task<Example> Json(string text, List<string> words, string? switchedOn)
    {
        Encoding? encoding = words.Contains("utf-16") ? Encoding.Unicode : words.Contains("bom") ? new UTF8Encoding(true) : null;
        var project = new JsonProject(text) { Encoding = encoding, WarningsAreErrors = words.Contains("warnaserror") };
        if (words.FirstOrDefault(word => word.StartsWith("severity=", StringComparison.Ordinal)) is { } severity)
            project = project with { EditorConfig = $"[*.json]\necsgen.severity = {severity.Split('=')[1]}\n" };
        if (switchedOn is not null) project = project with { EditorConfig = $"[*.json]\necsgen.{switchedOn}.severity = suggestion\n" };
        return new Example(await project.Analyze(), []);
    }
}
