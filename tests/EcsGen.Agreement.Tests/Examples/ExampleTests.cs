using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using EcsGen.Agreement.Docs;
using EcsGen.Agreement.Infra;
using EcsGen.Rules;
using Microsoft.CodeAnalysis;
using Xunit;

namespace EcsGen.Agreement.Examples;

/// <summary>The examples of the pages, through the real readers: the bad one breaks its rule and no other, the good one none.</summary>
public class ExampleTests
{
    public static TheoryData<string> Pages =>
        new(Directory.GetFiles(Repository.At("docs/rules"), "ECSG*.md").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Bad_example_breaks_its_rule_alone(string id)
    {
        var page = Repository.Read(RulePage.Path(id));
        var example = await Example.Run(RulePage.Examples(page, "Bad"), SwitchedOn(id));

        Assert.True(example.Findings.Any(found => found.Id == id), $"nothing is said by {id}");
        Assert.DoesNotContain(example.Findings, found => found.Id != id && found.Severity > DiagnosticSeverity.Info);
        // a page may say that the compiler refuses it too
        Assert.DoesNotContain(example.CompilerErrors, error => !page.Contains(error.Id, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Good_example_breaks_none(string id)
    {
        var page = Repository.Read(RulePage.Path(id));
        var example = await Example.Run(RulePage.Examples(page, "Good"), SwitchedOn(id));

        // a page may say what advice there is on its example
        Assert.DoesNotContain(example.Findings, found => Catalogue.Find(found.Id)?.Severity != RuleSeverity.Info || !page.Contains(found.Id, StringComparison.Ordinal) || found.Id == id);
        Assert.Empty(example.CompilerErrors);
    }

    private static string? SwitchedOn(string id) => Catalogue.Find(id) is { IsOptIn: true } ? id : null;
}
