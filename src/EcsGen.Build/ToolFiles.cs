using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Formats;
using EcsGen.Json;
using EcsGen.Model;

namespace EcsGen.Build;

/// <summary>The files for other tools that a project asks for.</summary>
internal static class ToolFiles
{
    /// <summary>Every name that EcsGenOutputs can have, for messages.</summary>
    public static string Names => string.Join(", ", OutputFormat.All.Select(format => format.Name));

    /// <summary>The formats of those names; a message for each that there is not.</summary>
    public static IReadOnlyList<OutputFormat> Find(IEnumerable<string> names, ICollection<BuildMessage> messages)
    {
        var formats = new List<OutputFormat>();
        foreach (var name in names.Select(name => name.Trim()).Where(name => name.Length > 0))
        {
            if (OutputFormat.Find(name) is not { } format) messages.Add(BuildMessages.UnknownOutput(name, Names));
            else if (!formats.Contains(format)) formats.Add(format);
        }
        return formats;
    }

    /// <summary>The files of a format, and what it can't hold.</summary>
    public static IEnumerable<PlannedFile> Write(OutputFormat format, IReadOnlyList<FormatDocument> documents, ICollection<BuildMessage> messages)
    {
        var result = format.Write(documents);
        foreach (var loss in result.Losses)
            messages.Add(BuildMessages.NotInOutput(format.Name, loss.Document.Kind, loss.Document.Name, loss.Path.ToString(), loss.Message));
        return result.Files.Select(file => new PlannedFile(file.Name, JsonWriter.Write(file.Node, file.Holes)));
    }

    /// <summary>Whether a file of that name is one of a format's: in the folder of one, and with nothing that leads out of it.</summary>
    public static bool IsName(string name) =>
        name.IndexOf('/') > 0 && !name.Contains('\\'.ToString()) && name.Split('/').All(part => part.Length > 0 && part != "." && part != "..");
}
