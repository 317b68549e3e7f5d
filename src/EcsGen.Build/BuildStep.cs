using System;
using System.IO;
using Microsoft.Build.Utilities;

namespace EcsGen.Build;

/// <summary>What both tasks share: they end in messages of ours, never in an exception that MSBuild reports as MSB4018.</summary>
public abstract class BuildStep : Task
{
    /// <summary>The project, which a message names when it has no better place.</summary>
    public string ProjectFile { get; set; } = "";

    /// <inheritdoc/>
    public sealed override bool Execute()
    {
        try
        {
            Run();
        }
#pragma warning disable CA1031 // whatever it is, the user gets a message and not a stack trace
        catch (Exception e)
#pragma warning restore CA1031
        {
            Report(BuildMessages.Unexpected(e.ToString().Replace("\r", "").Replace('\n', ' ')));
        }

        return !Log.HasLoggedErrors;
    }

    private protected abstract void Run();

    private protected void Report(BuildMessage message)
    {
        var file = message.File ?? ProjectFile;
        if (message.IsError)
            Log.LogError(null, message.Id, null, file, message.Line, 0, 0, 0, message.Text);
        else
            Log.LogWarning(null, message.Id, null, file, message.Line, 0, 0, 0, message.Text);
    }

    /// <summary>Does something with a file; false, and a message, when the system does not let it.</summary>
    private protected bool TryAccess(string path, Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            Report(BuildMessages.CannotWrite(path, e.Message));
            return false;
        }
    }
}
