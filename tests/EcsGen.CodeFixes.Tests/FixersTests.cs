using System;
using System.IO;
using System.Linq;
using System.Reflection;
using EcsGen.CodeFixes.Editing;
using EcsGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace EcsGen.CodeFixes.Tests;

public class FixersTests
{
    private static readonly CodeFixProvider[] All = typeof(EcsGenCodeFix).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
        .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)
        .ToArray();

    private static readonly string[] Ids = All.SelectMany(fixer => fixer.FixableDiagnosticIds).Order(StringComparer.Ordinal).ToArray();

    [Fact]
    public void Each_is_exported_for_CSharp_and_fixes_all() => Assert.All(All, fixer =>
    {
        Assert.Equal([LanguageNames.CSharp], fixer.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>()!.Languages);
        Assert.Equal([FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution], fixer.GetFixAllProvider()!.GetSupportedFixAllScopes());
    });

    [Fact]
    public void Equivalence_keys_are_unique()
    {
        var keys = All.SelectMany(fixer => fixer.GetType().GetFields().Where(field => field.IsLiteral)).Select(field => (string)field.GetRawConstantValue()!).ToList();
        Assert.Equal(keys.Distinct(), keys);
        Assert.True(keys.Count >= All.Length);
    }

    [Fact]
    public void Each_rule_has_one_fixer_and_is_in_the_catalogue()
    {
        Assert.Equal(Ids.Distinct(), Ids);
        Assert.All(Ids, id => Assert.NotNull(Catalogue.Find(id)));
    }

    [Fact]
    public void Pages_of_the_rules_with_a_fix_and_no_others_say_so() =>
        Assert.Equal(Ids, Pages().Where(page => File.ReadAllText(page).Contains("\nA code fix ", StringComparison.Ordinal)).Select(page => Path.GetFileNameWithoutExtension(page)).Order(StringComparer.Ordinal));

    private static string[] Pages()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "EcsGen.sln"))) folder = folder.Parent!;
        return Directory.GetFiles(Path.Combine(folder.FullName, "docs", "rules"), "ECSG*.md");
    }
}
