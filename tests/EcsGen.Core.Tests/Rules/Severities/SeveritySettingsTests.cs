using System.Collections.Generic;
using System.Linq;
using EcsGen.Rules;
using Xunit;

namespace EcsGen.Tests.Rules.Severities;

public class SeveritySettingsTests
{
    private static readonly RuleInfo Error = new("ECSG3001", "A rule");
    private static readonly RuleInfo OptIn = new("ECSG9001", "A choice") { Kind = RuleKind.Advice, IsOptIn = true };

    [Fact]
    public void Without_a_file_a_rule_is_what_it_is_and_an_opt_in_rule_is_silent()
    {
        Assert.Equal(RuleSeverity.Error, SeveritySettings.None.Of(Error, "task-definition.json"));
        Assert.Equal(RuleSeverity.None, SeveritySettings.None.Of(OptIn, "task-definition.json"));
    }

    [Theory]
    [InlineData("none", RuleSeverity.None)]
    [InlineData("silent", RuleSeverity.None)]
    [InlineData("suggestion", RuleSeverity.Info)]
    [InlineData("Warning # old file", RuleSeverity.Warning)]
    [InlineData("error", RuleSeverity.Error)]
    [InlineData("default", RuleSeverity.Error)]
    [InlineData("loud", RuleSeverity.Error)]
    public void Key_under_a_section_sets_the_severity(string value, RuleSeverity expected) =>
        Assert.Equal(expected, Of(Error, "/app/.aws/task-definition.json", ("/app/.editorconfig", "root = true\n[*.json]\necsgen.ECSG3001.severity = " + value)));

    [Fact]
    public void Names_of_keys_do_not_tell_case_apart() =>
        Assert.Equal(RuleSeverity.Warning, Of(Error, "/app/a.json", ("/app/.editorconfig", "[*.json]\r\nEcsGen.ecsg3001.Severity=warning\r\n")));

    [Fact]
    public void Key_for_all_rules_counts_where_a_rule_has_none_and_does_not_turn_on_what_is_off()
    {
        const string Text = "[*.json]\necsgen.severity = suggestion\necsgen.ECSG3002.severity = error\n";
        Assert.Equal(RuleSeverity.Info, Of(Error, "/a.json", ("/.editorconfig", Text)));
        Assert.Equal(RuleSeverity.Error, Of(new RuleInfo("ECSG3002", "Another"), "/a.json", ("/.editorconfig", Text)));
        Assert.Equal(RuleSeverity.None, Of(OptIn, "/a.json", ("/.editorconfig", Text)));
        Assert.Equal(RuleSeverity.Info, Of(OptIn, "/a.json", ("/.editorconfig", "[*.json]\necsgen.ECSG9001.severity = suggestion")));
    }

    [Theory]
    [InlineData("*.json", "a/b/task.json", true)]
    [InlineData("*.json", "task.jsonc", false)]
    [InlineData("*", "a/task.json", true)]
    [InlineData("task-*.json", "deploy/task-web.json", true)]
    [InlineData("deploy/*.json", "deploy/web.json", true)]
    [InlineData("deploy/*.json", "other/deploy/web.json", false)]
    [InlineData("/deploy/*.json", "deploy/web.json", true)]
    [InlineData("deploy/*.json", "deploy/prod/web.json", false)]
    [InlineData("deploy/**.json", "deploy/prod/web.json", true)]
    [InlineData("**/prod/*.json", "prod/web.json", true)]
    [InlineData("**/prod/*.json", "deploy/prod/web.json", true)]
    [InlineData("*.{json,yml}", "web.json", true)]
    [InlineData("{web,job}.json", "job.json", true)]
    [InlineData("{web,job}.json", "jobs.json", false)]
    [InlineData("web{1..3}.json", "web2.json", true)]
    [InlineData("web{1..3}.json", "web4.json", false)]
    [InlineData("web?.json", "web2.json", true)]
    [InlineData("[a-w]eb.json", "web.json", true)]
    [InlineData("[!w]eb.json", "web.json", false)]
    [InlineData("we[b.json", "we[b.json", true)]
    [InlineData("{web.json", "{web.json", true)]
    [InlineData("a+b(1).json", "a+b(1).json", true)]
    public void Sections_match_as_editorconfig_has_it(string pattern, string path, bool matches) =>
        Assert.Equal(matches ? RuleSeverity.Info : RuleSeverity.Error, Of(Error, "/app/" + path, ("/app/.editorconfig", $"[{pattern}]\necsgen.ECSG3001.severity = suggestion")));

    [Fact]
    public void Later_section_and_deeper_file_go_before_and_a_root_ends_the_search()
    {
        const string Quiet = "[*.json]\necsgen.ECSG3001.severity = none\n[web.json]\necsgen.ECSG3001.severity = warning\n";
        Assert.Equal(RuleSeverity.Warning, Of(Error, "/app/web.json", ("/.editorconfig", Quiet)));
        Assert.Equal(RuleSeverity.None, Of(Error, "/app/job.json", ("/.editorconfig", Quiet)));
        Assert.Equal(RuleSeverity.Info, Of(Error, "/app/job.json", ("/.editorconfig", Quiet), ("/app/.editorconfig", "[*]\necsgen.ECSG3001.severity = suggestion")));
        Assert.Equal(RuleSeverity.Error, Of(Error, "/app/job.json", ("/.editorconfig", Quiet), ("/app/.editorconfig", "root = true")));
        Assert.Equal(RuleSeverity.Error, Of(Error, "/other/job.json", ("/app/.editorconfig", Quiet)));
    }

    [Fact]
    public void Global_file_goes_before_a_section_unless_the_section_turns_off()
    {
        var global = ("/app/.globalconfig", "is_global = true\ndotnet_diagnostic.ECSG3001.severity = suggestion");
        Assert.Equal(RuleSeverity.Info, Of(Error, "/app/web.json", global, ("/app/.editorconfig", "[*.json]\necsgen.ECSG3001.severity = warning")));
        Assert.Equal(RuleSeverity.None, Of(Error, "/app/web.json", global, ("/app/.editorconfig", "[*.json]\necsgen.ECSG3001.severity = none")));
        Assert.Equal(RuleSeverity.Info, Of(OptIn, "/app/web.json", ("/app/.globalconfig", "dotnet_diagnostic.ECSG9001.severity = suggestion")));
    }

    [Fact]
    public void Of_two_global_files_the_higher_level_counts()
    {
        var named = ("/app/.globalconfig", "dotnet_diagnostic.ECSG3001.severity = suggestion");
        var other = ("/app/strict.globalconfig", "is_global = true\nglobal_level = 101\ndotnet_diagnostic.ECSG3001.severity = warning");
        Assert.Equal(RuleSeverity.Warning, Of(Error, "/app/web.json", named, other));
        Assert.Equal(RuleSeverity.Info, Of(Error, "/app/web.json", named, ("/app/strict.globalconfig", "is_global = true\ndotnet_diagnostic.ECSG3001.severity = warning")));
    }

    [Fact]
    public void Keys_of_the_compiler_in_a_section_do_not_count() =>
        Assert.Equal(RuleSeverity.Error, Of(Error, "/app/web.json", ("/app/.editorconfig", "[*.json]\ndotnet_diagnostic.ECSG3001.severity = none")));

    [Fact]
    public void Paths_may_be_relative_and_have_either_slash() =>
        Assert.Equal(RuleSeverity.None, Of(Error, @".\deploy\web.json", (".editorconfig", "[deploy/*.json]\necsgen.ECSG3001.severity = none")));

    [Theory]
    [InlineData("default", null, null, null, null)]
    [InlineData("none", RuleSeverity.None, RuleSeverity.None, RuleSeverity.None, RuleSeverity.None)]
    [InlineData("strict", RuleSeverity.Error, RuleSeverity.Error, RuleSeverity.Warning, RuleSeverity.Warning)]
    [InlineData("security", null, null, null, RuleSeverity.Warning)]
    public void Profiles_choose(string profile, RuleSeverity? refused, RuleSeverity? documented, RuleSeverity? cost, RuleSeverity? security)
    {
        RuleInfo[] rules = [Error, Error with { Evidence = Evidence.Documented }, OptIn with { Concern = Concern.Cost }, OptIn with { Concern = Concern.Security }];
        Assert.Equal([refused, documented, cost, security], rules.Select(rule => SeverityProfile.Of(profile, rule)));
    }

    private static RuleSeverity Of(RuleInfo rule, string path, params (string Path, string Text)[] files) =>
        SeveritySettings.Read(files.Select(file => KeyValuePair.Create(file.Path, file.Text))).Of(rule, path);
}
