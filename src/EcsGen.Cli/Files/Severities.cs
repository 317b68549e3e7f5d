using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using EcsGen.Rules;

namespace EcsGen.Cli.Files;

/// <summary>The severity of each rule on each file: the command line first, then .globalconfig and .editorconfig of the folders above, as in the build.</summary>
internal sealed class Severities
{
    private const string NoFile = "stdin.json";
    private static readonly string[] ConfigNames = [".editorconfig", ".globalconfig"];

    private readonly Dictionary<string, RuleSeverity> own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SeveritySettings> byFolder = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, string>> named = [];
    private readonly string folder;
    private readonly bool withConfig;

    /// <summary>Reads what the command line says.</summary>
    /// <param name="switches">As <c>ECSG3001=none</c>.</param>
    /// <param name="configs">Further configuration files.</param>
    /// <param name="withConfig">Whether files of the folders above are read.</param>
    /// <param name="folder">The folder that paths are relative to.</param>
    public Severities(IEnumerable<string> switches, IEnumerable<string> configs, bool withConfig, string folder)
    {
        (this.withConfig, this.folder) = (withConfig, folder);
        foreach (var text in switches) Switch(text);
        foreach (var config in configs)
        {
            var path = Path.GetFullPath(config, folder);
            if (!File.Exists(path)) throw new UsageException($"{config}: there is no such configuration file");
            named.Add(new(Path.Combine(folder, Path.GetFileName(config)), File.ReadAllText(path)));
        }
    }

    /// <summary>The severity of a rule on a file.</summary>
    public RuleSeverity Of(RuleInfo rule, InputFile file)
    {
        if (own.TryGetValue(rule.Id, out var severity)) return severity;
        var path = file.FullPath ?? Path.Combine(folder, NoFile);
        return Settings(Path.GetDirectoryName(path)!).Of(rule, path);
    }

    /// <summary>What is wrong with the keys in configuration files that speak of some rules on a file.</summary>
    public IReadOnlyList<string> Complaints(IEnumerable<RuleInfo> rules, InputFile file)
    {
        var path = file.FullPath ?? Path.Combine(folder, NoFile);
        return Settings(Path.GetDirectoryName(path)!).Complaints(rules, path);
    }

    private void Switch(string text)
    {
        var sign = text.IndexOf('=', StringComparison.Ordinal);
        var (id, value) = sign < 0 ? (text, "") : (text[..sign].Trim().ToUpperInvariant(), text[(sign + 1)..]);
        if (Catalogue.Find(id) is not { } rule) throw new UsageException($"--severity {text}: there is no rule '{id}'. 'ecsgen rules' lists them; write for example ECSG3001=none");
        own[id] = SeverityKeys.Parse(value) ?? (value.Trim() == "default" ? rule.Severity : throw new UsageException($"--severity {text}: write none, suggestion, warning, error or default after the ="));
    }

    private SeveritySettings Settings(string folderOfFile)
    {
        if (byFolder.TryGetValue(folderOfFile, out var settings)) return settings;
        var files = named.ToList();
        for (var above = withConfig ? folderOfFile : null; above is not null; above = Path.GetDirectoryName(above))
            files.AddRange(ConfigNames.Select(name => Path.Combine(above, name)).Where(File.Exists).Select(path => new KeyValuePair<string, string>(path, File.ReadAllText(path))));
        return byFolder[folderOfFile] = SeveritySettings.Read(files);
    }
}
