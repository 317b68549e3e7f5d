using EcsGen.Json;

namespace EcsGen.Cli.Files;

/// <summary>A file that a command was given.</summary>
/// <param name="Path">The path as the user would write it, with <c>/</c>; <c>stdin</c> for the standard input.</param>
/// <param name="FullPath">The absolute path; null for the standard input.</param>
/// <param name="IsNamed">Whether it was named by itself, and not found by a pattern or in a folder.</param>
/// <param name="Bytes">What is in it.</param>
internal sealed record InputFile(string Path, string? FullPath, bool IsNamed, byte[] Bytes)
{
    private EcsFile? read;

    /// <summary>What it holds.</summary>
    public EcsFile Read() => read ??= EcsFile.Read(Bytes);
}
