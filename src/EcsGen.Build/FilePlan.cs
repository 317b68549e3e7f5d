using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Json;

namespace EcsGen.Build;

/// <summary>A file to write.</summary>
internal sealed record PlannedFile(string Name, string Text);

/// <summary>Decides which files an assembly's definitions become. Looks at nothing but its arguments.</summary>
internal sealed class FilePlan
{
    private readonly List<PlannedFile> files = new();
    private readonly List<BuildMessage> messages = new();
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

    public static FilePlan Make(IReadOnlyList<Artifact> artifacts, ParameterSet parameters, bool requireParameters)
    {
        var plan = new FilePlan(parameters, requireParameters);
        var named = artifacts.Select(plan.WithFilledFamily).OfType<Artifact>().ToList();
        plan.ReportSameFamilies(named);
        foreach (var artifact in named.OrderBy(artifact => artifact.Family, StringComparer.Ordinal))
            plan.Add(artifact);
        plan.ReportUnused(artifacts);
        return plan;
    }

    private void Add(Artifact artifact)
    {
        var text = CarrierText.Fill(artifact.Text, ValuesFor(artifact.Family, artifact.Text), out var missing, out var error);
        if (text is null)
        {
            messages.Add(BuildMessages.NotBare(artifact.TypeName, artifact.Family, error!));
            return;
        }

        if (requireParameters)
            messages.AddRange(missing.Select(name => BuildMessages.Unfilled(artifact.TypeName, artifact.Family, name)));
        var extension = missing.Count == 0 ? Families.Extension : Families.TemplateExtension;
        files.Add(new PlannedFile(artifact.Family + extension, text));
    }

    // A family may hold a parameter too. Null, and a message, when it makes no file name.
    private Artifact? WithFilledFamily(Artifact artifact)
    {
        var values = ValuesFor("", artifact.Family);
        var open = CarrierText.Names(artifact.Family).FirstOrDefault(name => !values.ContainsKey(name));
        // The value is to be a name as it is, so it is not escaped: a character that would be is refused below.
        var family = CarrierText.Fill(artifact.Family, values, out _, out _) ?? "";
        if (open is null && Families.IsFileName(family))
            return artifact with { Family = family };

        messages.Add(open is null
            ? BuildMessages.NotAFileName(artifact.TypeName, family)
            : OpenFamily(artifact.TypeName, family, open));
        return null;
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
            var family = CarrierText.Fill(artifact.Family, ValuesFor("", artifact.Family), out _, out _) ?? "";
            names[family] = CarrierText.Names(artifact.Family + artifact.Text);
        }

        messages.AddRange(parameters.Unused(names));
    }
}
