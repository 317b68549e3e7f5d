using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using EcsGen.Agreement.Infra;
using EcsGen.Roslyn.Analyzers;
using EcsGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace EcsGen.Agreement.Docs;

/// <summary>The documents and the catalogue say the same. With ECSGEN_UPDATE_DOCS=1 the generated parts are written instead.</summary>
public class DocumentTests
{
    private const string Unshipped = "src/EcsGen.Roslyn/AnalyzerReleases.Unshipped.md";
    private const string Shipped = "src/EcsGen.Roslyn/AnalyzerReleases.Shipped.md";

    public static TheoryData<string> Ids => new(Catalogue.All.Select(info => info.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_says_what_the_catalogue_says(string id)
    {
        var path = RulePage.Path(id);
        Assert.True(File.Exists(Repository.At(path)), $"{path} is missing: write why the rule is, a bad and a good example; the form is in CONTRIBUTING.md");
        var page = Repository.Read(path);
        var info = Catalogue.Find(id)!;

        Repository.Holds(path, RulePage.Conformed(info, page));

        Assert.All(info.Sources, source => Assert.Contains($"<{source}>", page, StringComparison.Ordinal));
        Assert.NotEmpty(RulePage.Examples(page, "Bad"));
        Assert.NotEmpty(RulePage.Examples(page, "Good"));
    }

    [Fact]
    public void No_page_is_without_a_rule() =>
        Assert.Equal(
            Catalogue.All.Select(info => info.Id),
            Directory.GetFiles(Repository.At("docs/rules"), "ECSG*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Fact]
    public void Index_lists_the_rules() => HoldsTable("docs/rules/README.md", "", "##");

    [Fact]
    public void Readme_lists_the_rules() => HoldsTable("README.md", "docs/rules/", "###");

    [Fact]
    public void Release_files_list_what_the_analyzers_report()
    {
        var shipped = Repository.Read(Shipped).Split('\n').Where(line => line.StartsWith("ECSG", StringComparison.Ordinal)).ToList();
        var reported = Reported().OrderBy(info => info.Id, StringComparer.Ordinal).ToList();

        Assert.Empty(shipped.Except(RuleTables.Releases(reported)));
        var fresh = RuleTables.Releases(reported).Except(shipped);
        Repository.Holds(Unshipped, "; Rules that no release has yet. DocumentTests writes this file.\n\n### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\n" + string.Concat(fresh.Select(line => line + "\n")));
    }

    [Fact]
    public void Analyzers_have_every_rule_as_the_catalogue_has_it()
    {
        Assert.Empty(Catalogue.All.Except(Reported()));
        Assert.All(Descriptors(), descriptor =>
        {
            var info = Catalogue.Find(descriptor.Id)!;
            Assert.Equal((info.Title, info.HelpLink, info.Category), (descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture), descriptor.HelpLinkUri, descriptor.Category));
            Assert.Equal(info.Severity.ToString(), descriptor.DefaultSeverity.ToString());
            Assert.EndsWith(RulePage.Path(info.Id), descriptor.HelpLinkUri, StringComparison.Ordinal);
        });
    }

    private static IEnumerable<RuleInfo> Reported() =>
        Descriptors().Select(descriptor => Catalogue.Find(descriptor.Id) ?? throw new InvalidOperationException(descriptor.Id + " is not in the catalogue"));

    private static IEnumerable<DiagnosticDescriptor> Descriptors() =>
        typeof(TaskDefinitionAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract && !type.IsSubclassOf(typeof(DiagnosticSuppressor)))
            .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
            .DistinctBy(descriptor => descriptor.Id);

    private static void HoldsTable(string path, string folder, string heading)
    {
        var text = Repository.Read(path);
        Repository.Holds(path, RuleTables.Between(text, "rules", RuleTables.BySubject(folder, heading)));
    }
}
