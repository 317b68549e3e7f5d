using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using EcsGen.Rules;

namespace EcsGen.Cli.Files;

/// <summary>Finds and reads the files that a command line names: paths, folders, patterns, <c>-</c>.</summary>
internal sealed class InputFiles(Host host)
{
    private const long MaxBytes = 10 * 1024 * 1024;

    private static readonly string[] SkippedFolders = ["bin", "obj", "node_modules", ".git", ".terraform"];
    private static readonly string[] Endings = [".json", ".jsonnet", ".libsonnet"];
    private static readonly char[] Wildcards = ['*', '?', '{', '['];

    private bool isOnlyOne;

    /// <summary>Whether something could not be read; it was said then.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>The files, each once, ordered by path. What can't be read is said and left out.</summary>
    public IReadOnlyList<InputFile> Read(IEnumerable<string> arguments)
    {
        var files = new Dictionary<string, InputFile>(StringComparer.Ordinal);
        foreach (var argument in arguments)
            foreach (var file in Of(argument))
                if (!files.TryGetValue(file.Path, out var same) || file.IsNamed)
                    files[file.Path] = file with { IsNamed = file.IsNamed || same is { IsNamed: true } };
        return files.Values.OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
    }

    /// <summary>The same without what a folder or a pattern finds and is nothing of ECS. That nothing is left is said: a check of nothing must not pass.</summary>
    public IReadOnlyList<InputFile> ReadDocuments(IReadOnlyList<string> arguments)
    {
        var read = Read(arguments);
        var files = read.Where(file => file.IsNamed || file.Read().Documents.Count > 0).ToList();
        if (files.Count == 0 && !HasFailed) Fail(string.Join(", ", arguments), read.Count == 0 ? "there is no JSON file in it" : $"none of the JSON files in it ({read.Count}) is one of ECS");
        return files;
    }

    /// <summary>The one file of a command that takes one.</summary>
    public InputFile One(string argument)
    {
        isOnlyOne = true;
        return Of(argument).ToList() is [var file] ? file : throw new UsageException($"{argument}: name one file, or - for the standard input");
    }

    private IEnumerable<InputFile> Of(string argument)
    {
        if (argument == "-") return [Standard()];
        var full = Path.GetFullPath(argument, host.Folder);
        if (File.Exists(full)) return Load(argument, full, isNamed: true);
        if (Directory.Exists(full)) return Below(full, argument, path => Endings.Contains(Path.GetExtension(path)));
        if (argument.IndexOfAny(Wildcards) >= 0) return Matching(argument);
        Fail(argument, "there is no such file or folder");
        return [];
    }

    private InputFile Standard()
    {
        using var stream = host.In();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new InputFile("stdin", null, true, bytes.ToArray());
    }

    private List<InputFile> Matching(string pattern)
    {
        var unified = pattern.Replace('\\', '/');
        var wildcard = unified.IndexOfAny(Wildcards);
        var slash = unified.LastIndexOf('/', wildcard);
        var (root, rest) = (unified[..(slash + 1)], "/" + unified[(slash + 1)..]);
        var folder = Path.GetFullPath(root.Length == 0 ? "." : root, host.Folder);
        var glob = new ConfigGlob(rest);
        var found = Directory.Exists(folder) ? Below(folder, root.Length == 0 ? "." : root, path => glob.Matches(Path.GetRelativePath(folder, path).Replace('\\', '/'))).ToList() : [];
        if (found.Count == 0) Fail(pattern, "no file matches this pattern");
        return found;
    }

    private IEnumerable<InputFile> Below(string folder, string shown, Func<string, bool> isWanted)
    {
        var prefix = shown is "." or "./" ? "" : shown.Replace('\\', '/').TrimEnd('/') + "/";
        foreach (var path in Files(folder).Where(isWanted).Order(StringComparer.Ordinal))
            foreach (var file in Load(prefix + Path.GetRelativePath(folder, path).Replace('\\', '/'), path, isNamed: false))
                yield return file;
    }

    private static IEnumerable<string> Files(string folder)
    {
        var options = new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };
        foreach (var file in Directory.EnumerateFiles(folder, "*", options)) yield return file;
        foreach (var below in Directory.EnumerateDirectories(folder, "*", options))
        {
            // a link may lead back up
            if (SkippedFolders.Contains(Path.GetFileName(below)) || new DirectoryInfo(below).LinkTarget is not null) continue;
            foreach (var file in Files(below)) yield return file;
        }
    }

    private List<InputFile> Load(string shown, string full, bool isNamed)
    {
        try
        {
            using var stream = new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            if (stream.CanSeek && stream.Length > MaxBytes)
            {
                Fail(shown, "it is larger than 10 MB, which no document of ECS is");
                return [];
            }
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return [new InputFile(shown.Replace('\\', '/'), full, isNamed, bytes.ToArray())];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Fail(shown, exception is UnauthorizedAccessException ? "it may not be read" : "it can't be read: " + exception.Message);
            return [];
        }
    }

    private void Fail(string path, string reason)
    {
        if (isOnlyOne) throw new UsageException($"{path}: {reason}");
        HasFailed = true;
        host.Error.WriteLine($"ecsgen: {path}: {reason}");
    }
}
