using System;
using System.IO;

namespace EcsGen.Cli;

/// <summary>What the tool knows of the machine: tests give it another one.</summary>
/// <param name="In">The bytes of the standard input.</param>
/// <param name="Out">Where results go.</param>
/// <param name="Error">Where complaints go.</param>
/// <param name="Folder">The folder that paths are relative to, absolute.</param>
/// <param name="Variable">The value of an environment variable, or null.</param>
internal sealed record Host(Func<Stream> In, TextWriter Out, TextWriter Error, string Folder, Func<string, string?> Variable);

/// <summary>Something that the user has to change: one line, no stack.</summary>
internal sealed class UsageException : Exception
{
    public UsageException(string message)
        : base(message)
    {
    }

    public UsageException()
    {
    }

    public UsageException(string message, Exception inner)
        : base(message, inner)
    {
    }
}

/// <summary>What the tool's exit code says. They are the same for every command.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing is wrong.</summary>
    public const int Clean = 0;

    /// <summary>Done, and the answer is no: an error was found, the documents differ.</summary>
    public const int Found = 1;

    /// <summary>Not done: the command line is wrong, or a file can't be read or written.</summary>
    public const int Usage = 2;

    /// <summary>Not done, by a mistake in the tool.</summary>
    public const int Internal = 3;
}
