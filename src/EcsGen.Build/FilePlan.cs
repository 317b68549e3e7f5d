using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Formats;
using EcsGen.Json;
using EcsGen.Model;

namespace EcsGen.Build;

/// <summary>A file to write.</summary>
internal sealed record PlannedFile(string Name, string Text);

/// <summary>Decides which files an assembly's definitions become. Looks at nothing but its arguments.</summary>
internal sealed class FilePlan
{
    private const string FamilyLine = "\n  \"family\": \"";
    private static readonly char[] LineEnd = { '\n' };

    private readonly List<PlannedFile> files = new();
    private readonly List<BuildMessage> messages = new();
    private readonly List<FormatDocument> documents = new();
    private readonly ParameterSet parameters;
    private readonly bool requireParameters;

    private FilePlan(ParameterSet parameters, bool requireParameters)
    {
        this.parameters = parameters;
        this.requireParameters = requireParameters;
    }

    /// <summary>The files, by name.</summary>
    public IReadOnlyList<PlannedFile> Files => files;

    /// <summary>What is to be said. With an error among it, nothing is to be written.</summary>
    public IReadOnlyList<BuildMessage> Messages => messages;

    /// <param name="artifacts">What the assembly carries.</param>
    /// <param name="parameters">The values for parameters.</param>
    /// <param name="requireParameters">Whether one without a value is an error.</param>
    /// <param name="outputs">The names of the formats for other tools.</param>
    public static FilePlan Make(IReadOnlyList<Artifact> artifacts, ParameterSet parameters, bool requireParameters, params string[] outputs)
    {
        var plan = new FilePlan(parameters, requireParameters);
        var formats = ToolFiles.Find(outputs, plan.messages);
        var named = artifacts.Select(plan.WithFilledFamily).OfType<Artifact>().ToList();
        plan.ReportSameFamilies(named);
        foreach (var artifact in named.OrderBy(artifact => artifact.Family, StringComparer.Ordinal))
            plan.Add(artifact, formats.Count > 0);
        foreach (var format in formats)
            plan.files.AddRange(ToolFiles.Write(format, plan.documents, plan.messages));
        plan.ReportUnused(artifacts);
        return plan;
    }

    private void Add(Artifact artifact, bool forTools)
    {
        var values = ValuesFor(artifact.Family, artifact.Text);
        var text = CarrierText.Fill(artifact.Text, values, out var missing, out var error);
        if (text is null)
        {
            messages.Add(BuildMessages.NotBare(artifact.TypeName, artifact.Family, error!));
            return;
        }

        messages.AddRange(artifact.Unread.Split(LineEnd, StringSplitOptions.RemoveEmptyEntries)
            .Select(path => BuildMessages.Unread(artifact.TypeName, artifact.Family, path)));
        if (requireParameters)
            messages.AddRange(missing.Select(name => BuildMessages.Unfilled(artifact.TypeName, artifact.Family, name)));
        var extension = missing.Count == 0 ? Families.Extension : Families.TemplateExtension;
        files.Add(new PlannedFile(artifact.Family + extension, text));
        if (forTools && CarrierText.FillKnown(artifact.Text, values) is { } known && CarrierReader.Read(known) is { } node)
            documents.Add(new FormatDocument(DocumentKind.TaskDefinition, artifact.Family, node));
    }

    // Null, and a message, when the family makes no file name.
    private Artifact? WithFilledFamily(Artifact artifact)
    {
        var (family, open) = FillFamily(artifact);
        if (open is null && Families.IsFileName(family))
            return artifact with { Family = family };

        messages.Add(open is null
            ? BuildMessages.NotAFileName(artifact.TypeName, family)
            : OpenFamily(artifact.TypeName, family, open));
        return null;
    }

    // A family that depends on a parameter stands in the text alone. Its value is to be a name as it is: a character that filling
    // escapes makes no file name, and is refused as that.
    private (string Family, string? Open) FillFamily(Artifact artifact)
    {
        var written = artifact.Family.Length > 0 ? artifact.Family : FamilyIn(artifact.Text);
        var family = CarrierText.Fill(written, ValuesFor("", written), out var missing, out _);
        return (family ?? "", missing.Count > 0 ? missing[0] : null);
    }

    private static string FamilyIn(string text)
    {
        var start = text.IndexOf(FamilyLine, StringComparison.Ordinal) + FamilyLine.Length;
        var end = start < FamilyLine.Length ? -1 : text.IndexOf('"', start);
        return end < 0 ? "" : text.Substring(start, end - start);
    }

    private BuildMessage OpenFamily(string type, string family, string open) => requireParameters
        ? BuildMessages.Unfilled(type, family, open)
        : BuildMessages.OpenFamily(type, family, open);

    private Dictionary<string, string> ValuesFor(string family, string carrier)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in CarrierText.Names(carrier))
            if (parameters.Find(family, name) is { } value)
                values.Add(name, value);
        return values;
    }

    private void ReportSameFamilies(IEnumerable<Artifact> artifacts)
    {
        // One file system's two names are another's one: what a build makes must not depend on that.
        foreach (var same in artifacts.GroupBy(artifact => artifact.Family, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
            messages.Add(BuildMessages.SameFamily(same.Key, same.Select(artifact => artifact.TypeName).OrderBy(n => n, StringComparer.Ordinal)));
    }

    private void ReportUnused(IReadOnlyList<Artifact> artifacts)
    {
        var names = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var artifact in artifacts)
        {
            names[FillFamily(artifact).Family] = CarrierText.Names(artifact.Text);
        }

        messages.AddRange(parameters.Unused(names));
    }
}
