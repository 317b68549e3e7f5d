using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using System.Text;
using System.Threading.Tasks;
using EcsGen.Agreement.Docs;
using EcsGen.Agreement.Infra;
using EcsGen.Roslyn.Tests.Infra;
using EcsGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EcsGen.Agreement.Mouths;

/// <summary>One truth: the examples of the pages get the same answers from the editor's and the build's analyzers and from <c>ecsgen check</c>, at the same places.</summary>
public class AgreementTests
{
    // what C# says of the code itself, of the application, or of what only attributes can state
    private static readonly Dictionary<string, string> OnlyInCode = new()
    {
        ["ECSG2044"] = "its example states FargatePlatform, which JSON can not",
        ["ECSG4001"] = "attributes can state FargatePlatform, JSON can not: there it is ECSG4002",
    };

    public static TheoryData<string, string> JsonExamples => Examples("json");

    public static TheoryData<string, string> CodeExamples => Examples("csharp");

    [Theory]
    [MemberData(nameof(JsonExamples))]
    public async Task Json_gets_the_same_answer_in_the_editor_and_in_the_tool(string id, string heading)
    {
        var (fence, code) = Assert.Single(RulePage.Examples(Repository.Read(RulePage.Path(id)), heading));
        var words = fence.Split(' ');
        Encoding? encoding = words.Contains("utf-16") ? Encoding.Unicode : words.Contains("bom") ? new UTF8Encoding(true) : null;
        var switchedOn = SwitchedOn(id);

        var editor = await new JsonProject(code)
        {
            Encoding = encoding,
            Properties = ["EcsGenJsonErrors=true"],
            EditorConfig = switchedOn is null ? "" : $"[*.json]\necsgen.{switchedOn}.severity = suggestion\n",
        }.Analyze();
        byte[] bytes = encoding is null ? Encoding.UTF8.GetBytes(code) : [.. encoding.GetPreamble(), .. encoding.GetBytes(code)];

        Assert.Equal(CheckedFile.Check(bytes, switchedOn).Select(Place).Order(StringComparer.Ordinal), editor.Select(OfEditor).Select(Place).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(CodeExamples))]
    public async Task Code_and_the_JSON_that_it_becomes_get_the_same_answer(string id, string heading)
    {
        var blocks = RulePage.Examples(Repository.Read(RulePage.Path(id)), heading);
        var compilation = Compile.Create(LanguageVersion.CSharp12, blocks.Select(block => block.Code).ToArray());
        var switchedOn = SwitchedOn(id);
        if (switchedOn is not null) compilation = Compile.SwitchOn(compilation, [switchedOn]);
        if (!IsOfDocument(id) || Documents(compilation) is not { Count: > 0 } documents) return;

        var code = (await Compile.Analyze(compilation)).Where(diagnostic => diagnostic.Id == id).Select(diagnostic => diagnostic.Properties["path"]!).Distinct().ToList();
        var json = documents.SelectMany(text => CheckedFile.Check(text, switchedOn)).Where(said => said.Id == id).Select(said => said.Path).Distinct().ToList();

        // a container is also judged alone, where it is written: its path begins there
        Assert.All(code, path => Assert.Contains(json, other => other == path || other.EndsWith("]." + path, StringComparison.Ordinal)));
        Assert.Equal(code.Count > 0, json.Count > 0);
    }

    [Fact]
    public void Nearly_all_rules_are_compared()
    {
        var compared = CodeExamples.Select(row => row.Data).Where(row => row.Item2 == "Bad" && IsOfDocument(row.Item1)).Select(row => row.Item1).Distinct().Count();
        var json = JsonExamples.Select(row => row.Data.Item1).Distinct().Count();
        Assert.True(compared + json > Catalogue.All.Count(info => info.Kind is not (RuleKind.Code or RuleKind.Application)) * 9 / 10, $"{compared} and {json}");
    }

    private static bool IsOfDocument(string id) =>
        Catalogue.Find(id) is { Kind: not (RuleKind.Code or RuleKind.Application or RuleKind.Document), Category: not "EcsGen.Code" } && !OnlyInCode.ContainsKey(id);

    /// <summary>The JSON of the definitions that need no parameter.</summary>
    private static List<string> Documents(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        if (!Compile.WithGenerator(compilation, out _).Emit(stream).Success) return [];
        stream.Position = 0;
        var context = new AssemblyLoadContext(null, isCollectible: true);
        var texts = context.LoadFromStream(stream).GetTypes().Select(type => type.GetProperty("Json")).Where(property => property?.PropertyType == typeof(string))
            .Select(property => (string)property!.GetValue(null)!).ToList();
        context.Unload();
        return texts;
    }

    private static string? SwitchedOn(string id) => Catalogue.Find(id) is { IsOptIn: true } ? id : null;

    private static Said OfEditor(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        return new Said(
            diagnostic.Id, diagnostic.Severity == DiagnosticSeverity.Info ? "suggestion" : diagnostic.Severity.ToString().ToLowerInvariant(),
            span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, span.EndLinePosition.Line + 1, span.EndLinePosition.Character + 1, diagnostic.Properties["path"]!);
    }

    private static string Place(Said said) => $"{said.Id} {(said.Severity == "info" ? "suggestion" : said.Severity)} {said.Line},{said.Column}-{said.EndLine},{said.EndColumn} {said.Path}";

    private static TheoryData<string, string> Examples(string language)
    {
        var data = new TheoryData<string, string>();
        foreach (var info in Catalogue.All)
            foreach (var heading in new[] { "Bad", "Good" })
                if (RulePage.Examples(Repository.Read(RulePage.Path(info.Id)), heading) is { Count: > 0 } blocks && blocks[0].Fence.Split(' ')[0] == language && !blocks[0].Fence.Contains("warnaserror", StringComparison.Ordinal) && !blocks[0].Fence.Contains("severity=", StringComparison.Ordinal))
                    data.Add(info.Id, heading);
        return data;
    }
}
