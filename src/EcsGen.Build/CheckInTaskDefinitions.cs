using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using EcsGen.Json;
using Microsoft.Build.Framework;

namespace EcsGen.Build;

/// <summary>Keeps, or verifies, the copies of the files that a project has under version control.</summary>
public sealed class CheckInTaskDefinitions : BuildStep
{
    private const int LongestQuote = 100;

    /// <summary>The folder of the files that the build wrote.</summary>
    [Required]
    public string SourceDirectory { get; set; } = "";

    /// <summary>The names of the files that the build wrote.</summary>
    [Required]
    public string ListFile { get; set; } = "";

    /// <summary>The folder of the checked-in copies.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>Whether to compare only, and to fail when anything differs.</summary>
    public bool Verify { get; set; }

    private protected override void Run()
    {
        var names = File.Exists(ListFile)
            ? FileText.ReadLines(ListFile).Where(name => FileNames.Parse(name) is not null || ToolFiles.IsName(name)).ToArray()
            : Array.Empty<string>();
        if (names.Length > 0 && !Verify && !TryAccess(Folder, () => Directory.CreateDirectory(Folder)))
            return;

        foreach (var name in names)
        {
            var copy = Path.Combine(Folder, name);
            TryAccess(copy, () => Compare(Path.Combine(SourceDirectory, name), copy));
        }

        if (Directory.Exists(Folder))
            TryAccess(Folder, () => ReportLeftOver(names));
    }

    private void Compare(string source, string copy)
    {
        var text = File.ReadAllText(source);
        var difference = File.Exists(copy) ? Difference(FileText.Lines(text), copy) : BuildMessages.CopyMissing(copy);
        if (difference is null)
            return;
        if (Verify)
            Report(difference);
        else
            FileText.WriteIfDifferent(copy, text);
    }

    private static BuildMessage? Difference(string[] expected, string copy)
    {
        var found = FileText.ReadLines(copy);
        var line = FileText.FirstDifference(expected, found);
        return line == 0 ? null : BuildMessages.CopyDiffers(copy, line, Quote(expected, line), Quote(found, line));
    }

    private static string Quote(string[] lines, int line)
    {
        if (line > lines.Length)
            return "no such line";
        var text = lines[line - 1].Trim();
        return "'" + (text.Length > LongestQuote ? text.Substring(0, LongestQuote) + "..." : text) + "'";
    }

    // Nothing is deleted: a file that looks like ours may still be somebody's.
    private void ReportLeftOver(IEnumerable<string> names)
    {
        var files = Directory.GetFiles(Folder, "*" + FileNames.Extension).OrderBy(file => file, StringComparer.Ordinal);
        foreach (var file in files.Where(file => !names.Contains(Path.GetFileName(file), StringComparer.Ordinal) && IsOurs(file)))
        {
            if (Verify)
                Report(BuildMessages.CopyLeftOver(file));
            else
                Log.LogMessage(MessageImportance.High, "{0}: left over, the project makes no such file any more", file);
        }
    }

    // Only what this build could have made counts: a document of the name and kind that the file's name says, in canonical form.
    private static bool IsOurs(string file)
    {
        if (FileNames.Parse(Path.GetFileName(file)) is not var (kind, name))
            return false;
        var lines = FileText.ReadLines(file);
        var member = ArtifactKinds.NameMember(kind);
        return lines[0] == "{" && (member is null
            ? lines.Any(line => line.StartsWith("  \"taskDefinition\": \"", StringComparison.Ordinal))
            : lines.Any(line => line.TrimEnd(',') == "  \"" + member + "\": \"" + name + "\""));
    }
}
