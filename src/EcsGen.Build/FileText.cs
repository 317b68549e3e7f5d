using System;
using System.IO;
using System.Linq;
using System.Text;

namespace EcsGen.Build;

/// <summary>Files as we write them: UTF-8 without a byte order mark.</summary>
internal static class FileText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a file unless it holds the text already, so that its time tells when it changed.</summary>
    public static void WriteIfDifferent(string path, string text)
    {
        var bytes = Utf8.GetBytes(text);
        // not as an extension: on arrays that is the one of System.Memory, which is not there on every host
        if (File.Exists(path) && Enumerable.SequenceEqual(File.ReadAllBytes(path), bytes))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    /// <summary>Writes a file in any case.</summary>
    public static void Write(string path, string text) => File.WriteAllBytes(path, Utf8.GetBytes(text));

    /// <summary>
    /// A file's lines. A byte order mark and the kind of line ending do not count: version control may change both on checkout.
    /// </summary>
    public static string[] ReadLines(string path) => Lines(File.ReadAllText(path, Utf8));

    /// <summary>A text's lines.</summary>
    public static string[] Lines(string text) => text.Replace("\r\n", "\n").Split('\n');

    /// <summary>The first line, from 1, in which two texts differ; 0 when they are equal.</summary>
    public static int FirstDifference(string[] left, string[] right)
    {
        var common = Math.Min(left.Length, right.Length);
        for (var i = 0; i < common; i++)
            if (!string.Equals(left[i], right[i], StringComparison.Ordinal))
                return i + 1;
        return left.Length == right.Length ? 0 : common + 1;
    }
}
