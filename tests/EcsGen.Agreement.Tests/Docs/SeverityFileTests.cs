using System;
using System.Linq;
using EcsGen.Agreement.Infra;
using EcsGen.Rules;
using Xunit;

namespace EcsGen.Agreement.Docs;

/// <summary>The ready-made severity files follow from the catalogue. With ECSGEN_UPDATE_DOCS=1 they are written instead.</summary>
public class SeverityFileTests
{
    private static string Head(string profile) => profile switch
    {
        "default" => "Every rule as it is without this file, so nothing is set here: a list to copy from.",
        "strict" => "Every warning is an error, all advice a warning, also what is off by default.",
        "security" => "Advice on security is a warning, also what is off by default. All else is as it is.",
        _ => "Every rule is off: turn on what you want in a .globalconfig of your own.",
    };

    public static TheoryData<string> Profiles => new(SeverityProfile.Names);

    [Theory]
    [MemberData(nameof(Profiles))]
    public void File_says_what_the_profile_says(string profile)
    {
        var path = $"src/EcsGen/build/severity/{profile}.globalconfig";
        if (Repository.Updates && !System.IO.File.Exists(Repository.At(path))) System.IO.File.WriteAllText(Repository.At(path), "");
        var lines = Catalogue.All.Select(rule => Line(profile, rule)).Where(line => line.Length > 0);

        // below what a project says itself (0, or 100 for .globalconfig), above the SDK's own (-1 and less)
        Repository.Holds(path, $"# EcsGenSeverity={profile}. {Head(profile)}\n# SeverityFileTests writes this file.\nis_global = true\nglobal_level = -1\n\n" + string.Concat(lines));
    }

    [Fact]
    public void What_a_profile_chooses_is_no_empty_promise() =>
        Assert.Contains(Catalogue.All, rule => SeverityProfile.Of("strict", rule) == RuleSeverity.Warning);

    private static string Line(string profile, RuleInfo rule)
    {
        // what says that findings are held is about warnings that are errors: it can't be one
        if (rule.Id == "ECSG8014" && profile == "strict") return "";
        var chosen = SeverityProfile.Of(profile, rule);
        if (chosen is null && profile != "default") return "";
        var value = (chosen ?? (rule.IsOptIn ? RuleSeverity.None : rule.Severity)) switch
        {
            RuleSeverity.Error => "error",
            RuleSeverity.Warning => "warning",
            RuleSeverity.Info => "suggestion",
            RuleSeverity.None => "none",
            _ => throw new InvalidOperationException(rule.Id),
        };
        return $"{(chosen is null ? "# " : "")}dotnet_diagnostic.{rule.Id}.severity = {value} # {rule.Title}\n";
    }
}
