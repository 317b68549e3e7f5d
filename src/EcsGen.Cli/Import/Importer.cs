using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Cli.Documents;
using EcsGen.Json;
using EcsGen.Model;
using EcsGen.Surface;

namespace EcsGen.Cli.Import;

/// <summary>A C# file.</summary>
/// <param name="FileName">Its name.</param>
/// <param name="ClassName">The class in it.</param>
/// <param name="Source">Its text.</param>
internal record ImportedFile(string FileName, string ClassName, string Source);

/// <summary>A class that was written for a document.</summary>
/// <param name="FileName">The C# file.</param>
/// <param name="ClassName">The class.</param>
/// <param name="Source">The text of the file.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Parameters">The parameters that placeholders became.</param>
internal sealed record ImportedClass(string FileName, string ClassName, string Source, DocumentKind Kind, IReadOnlyList<ImportedParameter> Parameters) : ImportedFile(FileName, ClassName, Source);

/// <summary>Something that the person who imports should know.</summary>
/// <param name="Path">The file.</param>
/// <param name="Place">Where in it.</param>
/// <param name="Message">What.</param>
/// <param name="IsLoss">Whether something of the file is not in the code.</param>
internal sealed record ImportNote(string Path, LinePlace Place, string Message, bool IsLoss);

/// <summary>What an import gives.</summary>
/// <param name="Classes">The classes, one for each document.</param>
/// <param name="Shared">The containers that several of them have alike.</param>
/// <param name="Notes">What to know of them.</param>
internal sealed record ImportResult(IReadOnlyList<ImportedClass> Classes, IReadOnlyList<ImportedFile> Shared, IReadOnlyList<ImportNote> Notes)
{
    /// <summary>All files.</summary>
    public IReadOnlyList<ImportedFile> Files => [.. Classes, .. Shared];
}

/// <summary>Makes C# of JSON files.</summary>
internal sealed class Importer(string @namespace)
{
    private readonly ImportNotes notes = new();
    private readonly ClassNames names = new();
    private readonly KnownClasses known = new();

    /// <summary>Imports files that belong together.</summary>
    /// <param name="files">Their paths, as notes name them, with what was read.</param>
    public ImportResult Import(IReadOnlyList<(string Path, EcsFile File)> files)
    {
        foreach (var (path, file) in files) notes.Add(path, file);
        var drafts = files.SelectMany(entry => entry.File.Documents.Select(document => Draft.Of(entry.Path, document, notes))).OfType<Draft>().ToList();
        // what others refer to has the plain name
        foreach (var draft in drafts.OrderBy(draft => draft.Owner)) draft.ClassName = names.Add(draft.Called, draft.Noun, draft.Noun);
        var definitions = drafts.Where(draft => draft.Owner == AttributeOwner.Task).ToList();
        var shared = new SharedContainers(definitions.Select(draft => draft.Node).ToList(), names);
        foreach (var draft in drafts) Know(draft, shared);
        notes.AddNames(drafts);
        var classes = drafts.Select(draft => new ImportedClass(draft.ClassName + ".cs", draft.ClassName, Source(Text(draft, drafts, shared)), draft.Kind, draft.Parameters)).ToList();
        return new ImportResult(classes, Shared(shared, definitions), notes.All);
    }

    // a reference may go to a class of a later file
    private void Know(Draft draft, SharedContainers shared)
    {
        if (draft.Owner == AttributeOwner.Task) known.AddDefinition(draft.Node, draft.ClassName, shared);
        else known.Add(draft.Owner, draft.Node.Find(AttributeSurface.Of(draft.Owner).NameMember), draft.ClassName);
    }

    private ClassText Text(Draft draft, List<Draft> all, SharedContainers shared)
    {
        var parameters = draft.Parameters.Select(parameter => parameter.Name);
        if (draft.Owner == AttributeOwner.Task) return DefinitionSource.Write(draft.ClassName, draft.Node, parameters, shared);
        // a one-off task has no name of its own: the file's
        return RequestSource.Write(draft.Owner, draft.ClassName, draft.Node, parameters, known, (draft.Owner == AttributeOwner.RunTask ? draft.Called : null, ServicesOf(draft, all)));
    }

    // not in the JSON, but the rules and the test double ask the cluster for its services
    private IEnumerable<string> ServicesOf(Draft draft, List<Draft> all)
    {
        if (draft.Kind != DocumentKind.Cluster) return [];
        var services = all.Where(other => other.Owner == AttributeOwner.Service && other.Node.Find("cluster") is { Kind: NodeKind.String } cluster && known.Class(AttributeOwner.Cluster, cluster.Text) == draft.ClassName).ToList();
        return services.Count == 0 ? [] : ["Services = [" + string.Join(", ", services.Select(service => $"typeof({service.ClassName})")) + "]"];
    }

    private List<ImportedFile> Shared(SharedContainers shared, List<Draft> definitions)
    {
        var parameters = definitions.SelectMany(draft => draft.Parameters).Select(parameter => parameter.Name).Distinct().ToHashSet(StringComparer.Ordinal);
        return shared.All.Select(entry =>
        {
            var text = ContainerSource.Write(entry.Class, entry.Container, parameters, (owner, name) => owner == AttributeOwner.Container ? shared.ClassOf(name) : null);
            var declared = ParameterLines.Of(parameters.Order(StringComparer.Ordinal), [], text);
            return new ImportedFile(entry.Class + ".cs", entry.Class, Source(text with { Attributes = [text.Attributes[0], .. declared, .. text.Attributes.Skip(1)] }));
        }).ToList();
    }

    private string Source(ClassText text) => string.Join("\n", new[] { "using EcsGen;", "", "namespace " + @namespace + ";", "" }.Concat(text.Lines(0))) + "\n";
}
