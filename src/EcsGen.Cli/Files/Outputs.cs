using System;
using System.IO;
using System.Text;

namespace EcsGen.Cli.Files;

/// <summary>Writes results: UTF-8 without a byte order mark, LF.</summary>
internal static class Outputs
{
    /// <summary>Writes to a file, or to the standard output when there is none.</summary>
    public static void Write(Host host, string? path, Action<TextWriter> write)
    {
        if (path is null)
        {
            write(host.Out);
            return;
        }
        using var text = new StringWriter { NewLine = "\n" };
        write(text);
        Save(host, path, text.ToString());
    }

    /// <summary>Writes a file and the folders above it. A file that has this text already is not touched.</summary>
    public static void Save(Host host, string path, string text)
    {
        var full = Path.GetFullPath(path, host.Folder);
        try
        {
            if (Path.GetDirectoryName(full) is { } folder) Directory.CreateDirectory(folder);
            if (!File.Exists(full) || File.ReadAllText(full) != text) File.WriteAllText(full, text, new UTF8Encoding(false));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} can't be written: {exception.Message}", exception);
        }
    }
}
