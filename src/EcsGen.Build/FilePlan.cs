using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Formats;
using EcsGen.Json;
using EcsGen.Model;

namespace EcsGen.Build;

/// <summary>A file to write.</summary>
internal sealed record PlannedFile(string Name, string Text);

/// <summary>Decides which files an assembly's documents become. Looks at nothing but its arguments.</summary>
internal sealed class FilePlan
{
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
        var named = artifacts.Select(plan.WithFilledName).OfType<Artifact>().ToList();
        plan.ReportSameNames(named);
        foreach (var artifact in named.OrderBy(artifact => FileNames.Of(artifact.Kind, artifact.Name, false), StringComparer.Ordinal))
            plan.Add(artifact, formats.Count > 0);
        foreach (var format in formats)
            plan.files.AddRange(ToolFiles.Write(format, plan.documents, plan.messages));
        plan.ReportUnused(artifacts);
        return plan;
    }

    private void Add(Artifact artifact, bool forTools)
    {
        var values = ValuesFor(artifact.Name, artifact.Text);
        var text = CarrierText.Fill(artifact.Text, values, out var missing, out var error);
        if (text is null)
        {
            messages.Add(BuildMessages.NotBare(artifact, error!));
            return;
        }

        messages.AddRange(artifact.Unread.Split(LineEnd, StringSplitOptions.RemoveEmptyEntries).Select(path => BuildMessages.Unread(artifact, path)));
        if (requireParameters)
            messages.AddRange(missing.Select(name => BuildMessages.Unfilled(artifact, name)));
        files.Add(new PlannedFile(FileNames.Of(artifact.Kind, artifact.Name, isTemplate: missing.Count > 0), text));
        if (forTools && ArtifactKinds.Parse(artifact.Kind) is { } kind && CarrierText.FillKnown(artifact.Text, values) is { } known && CarrierReader.Read(known) is { } node)
            documents.Add(new FormatDocument(kind, artifact.Name, node));
    }

    // Null, and a message, when the name makes no file name.
    private Artifact? WithFilledName(Artifact artifact)
    {
        var (name, open) = FillName(artifact);
        if (open is null && FileNames.IsName(artifact.Kind, name))
            return artifact with { Name = name };

        messages.Add(open is null ? BuildMessages.NotAFileName(artifact, name)
            : requireParameters ? BuildMessages.Unfilled(artifact with { Name = name }, open)
            : BuildMessages.OpenName(artifact, name, open));
        return null;
    }

    // A name that depends on a parameter stands in the text alone. Its value is to be a name as it is: a character that filling
    // escapes makes no file name, and is refused as that.
    private (string Name, string? Open) FillName(Artifact artifact)
    {
        var written = artifact.Name.Length > 0 ? artifact.Name : NameIn(artifact);
        var name = CarrierText.Fill(written, ValuesFor("", written), out var missing, out _);
        return (name ?? "", missing.Count > 0 ? missing[0] : null);
    }

    private static string NameIn(Artifact artifact)
    {
        if (ArtifactKinds.NameMember(artifact.Kind) is not { } member)
            return "";
        var line = "\n  \"" + member + "\": \"";
        var start = artifact.Text.IndexOf(line, StringComparison.Ordinal) + line.Length;
        var end = start < line.Length ? -1 : artifact.Text.IndexOf('"', start);
        return end < 0 ? "" : artifact.Text.Substring(start, end - start);
    }

    private Dictionary<string, string> ValuesFor(string name, string carrier)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var parameter in CarrierText.Names(carrier))
            if (parameters.Find(name, parameter) is { } value)
                values.Add(parameter, value);
        return values;
    }

    private void ReportSameNames(IEnumerable<Artifact> artifacts)
    {
        // One file system's two names are another's one: what a build makes must not depend on that.
        foreach (var same in artifacts.GroupBy(artifact => FileNames.Of(artifact.Kind, artifact.Name, false), StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
            messages.Add(BuildMessages.SameName(same.First(), same.Select(artifact => artifact.TypeName).OrderBy(n => n, StringComparer.Ordinal)));
    }

    // a service may have the name of a family: a value for that name is for both
    private void ReportUnused(IReadOnlyList<Artifact> artifacts) =>
        messages.AddRange(parameters.Unused(artifacts
            .GroupBy(artifact => FillName(artifact).Name, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => (IReadOnlyList<string>)same.SelectMany(artifact => CarrierText.Names(artifact.Text)).ToList(), StringComparer.Ordinal)));
}
