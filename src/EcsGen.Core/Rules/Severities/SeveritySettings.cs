using System;
using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Rules;

/// <summary>
/// What configuration files say of severities on JSON files, the same for the compiler and for <c>ecsgen check</c>. A .globalconfig file goes before
/// .editorconfig, as in the compiler, except that what .editorconfig turns off is off. <c>dotnet_diagnostic</c> keys in sections do not count: the
/// compiler does not read them for files that are not code.
/// </summary>
public sealed class SeveritySettings
{
    private readonly List<ConfigFile> globals;
    private readonly List<ConfigFile> locals;

    private SeveritySettings(IEnumerable<ConfigFile> files)
    {
        var all = files.ToList();
        globals = all.Where(file => file.IsGlobal).OrderByDescending(file => file.Level).ToList();
        locals = all.Where(file => !file.IsGlobal).OrderByDescending(file => file.Depth).ToList();
    }

    /// <summary>Settings without any file: every rule has the severity that follows from what it is.</summary>
    public static SeveritySettings None { get; } = new([]);

    /// <summary>Reads the texts of .editorconfig and .globalconfig files.</summary>
    /// <param name="files">Path and text of each; paths absolute, or relative to the same folder as the JSON files' paths. Both slashes are understood.</param>
    public static SeveritySettings Read(IEnumerable<KeyValuePair<string, string>> files) =>
        new((files ?? throw new ArgumentNullException(nameof(files))).Select(file => ConfigFile.Read(Normal(file.Key), file.Value)));

    /// <summary>The severity of a rule on a JSON file.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="path">The JSON file's path.</param>
    public RuleSeverity Of(RuleInfo rule, string path)
    {
        if (rule is null) throw new ArgumentNullException(nameof(rule));
        var file = Normal(path ?? throw new ArgumentNullException(nameof(path)));
        var local = SeverityKeys.Of(rule, key => Find(file, key));
        if (local == RuleSeverity.None) return RuleSeverity.None;
        var unset = rule.IsOptIn ? RuleSeverity.None : rule.Severity;
        return Global(rule.Id) ?? local ?? unset;
    }

    /// <summary>What is wrong with the keys of sections that speak of some rules on a JSON file.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="path">The JSON file's path.</param>
    public IReadOnlyList<string> Complaints(IEnumerable<RuleInfo> rules, string path)
    {
        var file = Normal(path ?? throw new ArgumentNullException(nameof(path)));
        return SeverityKeys.Complaints(rules, key => Find(file, key));
    }

    private RuleSeverity? Global(string id) =>
        globals.Select(file => file.Global(SeverityKeys.GlobalFor(id))).FirstOrDefault(value => value is not null) is { } value ? SeverityKeys.Parse(value) : null;

    private string? Find(string path, string key)
    {
        foreach (var file in locals.Where(file => file.Covers(path)))
        {
            if (file.Find(path, key) is { } value) return value;
            if (file.IsRoot) return null;
        }
        return null;
    }

    private static string Normal(string path)
    {
        var normal = path.Replace('\\', '/');
        return normal.StartsWith("./", StringComparison.Ordinal) ? normal.Substring(2) : normal;
    }
}
