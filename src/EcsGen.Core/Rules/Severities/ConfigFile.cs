using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace EcsGen.Rules;

/// <summary>The text of an .editorconfig or .globalconfig file: its sections, each with its keys.</summary>
internal sealed class ConfigFile
{
    private const int NamedLevel = 100;
    private readonly List<(ConfigGlob Glob, Dictionary<string, string> Keys)> sections = [];
    private readonly Dictionary<string, string> top = new(StringComparer.OrdinalIgnoreCase);
    private readonly string folder;

    private ConfigFile(string path)
    {
        var slash = path.LastIndexOf('/');
        folder = path.Substring(0, slash + 1);
        IsNamedGlobal = string.Equals(path.Substring(slash + 1), ".globalconfig", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether files in folders above do not count for what is below this one.</summary>
    public bool IsRoot => IsTrue("root");

    /// <summary>Whether its keys are for the whole project and not for files.</summary>
    public bool IsGlobal => IsNamedGlobal || IsTrue("is_global");

    /// <summary>Of two global files the one with the higher level counts.</summary>
    public int Level =>
        top.TryGetValue("global_level", out var text) && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var level) ? level
        : IsNamedGlobal ? NamedLevel : 0;

    private bool IsNamedGlobal { get; }

    /// <summary>Reads a text.</summary>
    /// <param name="path">The file's path, with <c>/</c>.</param>
    /// <param name="text">The file's text.</param>
    public static ConfigFile Read(string path, string text)
    {
        var file = new ConfigFile(path);
        var keys = file.top;
        foreach (var line in text.Split('\n').Select(line => line.Trim(' ', '\t', '\r', '\ufeff')))
        {
            if (line.Length == 0 || line[0] is '#' or ';') continue;
            if (line.Length > 2 && line[0] == '[' && line[line.Length - 1] == ']')
            {
                keys = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
                file.sections.Add((new ConfigGlob(line.Substring(1, line.Length - 2)), keys));
            }
            else if (line.IndexOf('=') is > 0 and var sign)
            {
                keys[line.Substring(0, sign).Trim()] = WithoutComment(line.Substring(sign + 1));
            }
        }
        return file;
    }

    /// <summary>The value that a global file gives a key, or null.</summary>
    public string? Global(string key) => top.TryGetValue(key, out var value) ? value : null;

    /// <summary>The value of the last section that is for that path and has the key, or null.</summary>
    public string? Find(string path, string key)
    {
        if (!path.StartsWith(folder, StringComparison.Ordinal)) return null;
        var relative = path.Substring(folder.Length);
        for (var i = sections.Count - 1; i >= 0; i--)
            if (sections[i].Keys.TryGetValue(key, out var value) && sections[i].Glob.Matches(relative))
                return value;
        return null;
    }

    /// <summary>Whether a path is below the folder of this file.</summary>
    public bool Covers(string path) => path.StartsWith(folder, StringComparison.Ordinal);

    /// <summary>The depth of the folder: the deeper file goes before the other.</summary>
    public int Depth => folder.Count(c => c == '/');

    private bool IsTrue(string key) => top.TryGetValue(key, out var value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    private static string WithoutComment(string value)
    {
        var comment = value.IndexOfAny(['#', ';']);
        return (comment < 0 ? value : value.Substring(0, comment)).Trim();
    }
}
