using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Formats;

/// <summary>A document to be written for a tool.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The family, or the name of the service, cluster, provider or task.</param>
/// <param name="Node">The request in the API's form.</param>
public sealed record FormatDocument(DocumentKind Kind, string Name, Node Node);

/// <summary>A file in a tool's form.</summary>
/// <param name="Name">The path below the folder of all files, with <c>/</c>.</param>
/// <param name="Node">What stands in it.</param>
/// <param name="Holes">How the tool takes parameters that have no value yet.</param>
public sealed record FormatFile(string Name, Node Node, HoleStyle Holes);

/// <summary>Something that a tool's form can't hold, so that its file lacks it.</summary>
/// <param name="Document">The document that says it.</param>
/// <param name="Path">Where, in AWS's spelling.</param>
/// <param name="Message">Why, and what to do instead.</param>
public sealed record FormatLoss(FormatDocument Document, MemberPath Path, string Message);

/// <summary>What a project's documents become in a tool's form.</summary>
/// <param name="Files">The files, by name.</param>
/// <param name="Losses">What they can't hold. Nothing is dropped that is not here.</param>
public sealed record FormatResult(EquatableArray<FormatFile> Files, EquatableArray<FormatLoss> Losses);

/// <summary>A tool's form of the documents of a project.</summary>
public abstract class OutputFormat
{
    /// <summary>Every form, by name.</summary>
    public static IReadOnlyList<OutputFormat> All { get; } =
        [new CloudFormationFormat(), new EcspressoFormat(), new GitHubFormat(), new ImageDefinitionsFormat(), new TerraformFormat()];

    /// <summary>The name that a project or a command gives it.</summary>
    public abstract string Name { get; }

    /// <summary>What it is, in one line.</summary>
    public abstract string Summary { get; }

    /// <summary>The form of that name in any case, or null.</summary>
    public static OutputFormat? Find(string name) =>
        All.FirstOrDefault(format => string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Writes the documents in this form. The order of the documents does not matter.</summary>
    public FormatResult Write(IEnumerable<FormatDocument> documents)
    {
        var writing = new FormatWriting(documents.OrderBy(document => document.Kind).ThenBy(document => document.Name, StringComparer.Ordinal).ToList());
        Write(writing);
        return writing.Result();
    }

    internal abstract void Write(FormatWriting writing);
}
