using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Cli.Documents;
using EcsGen.Json;
using EcsGen.Model;
using EcsGen.Surface;

namespace EcsGen.Cli.Import;

/// <summary>A class that was written for a document.</summary>
/// <param name="FileName">The C# file.</param>
/// <param name="ClassName">The class.</param>
/// <param name="Source">The text of the file.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Document">The document that it says, in canonical form, with the placeholders of the file.</param>
/// <param name="Parameters">The parameters that placeholders became.</param>
internal sealed record ImportedClass(string FileName, string ClassName, string Source, DocumentKind Kind, Node Document, IReadOnlyList<ImportedParameter> Parameters);

/// <summary>Something that the person who imports should know.</summary>
/// <param name="Path">The file.</param>
/// <param name="Place">Where in it.</param>
/// <param name="Message">What.</param>
/// <param name="IsLoss">Whether something of the file is not in the code.</param>
internal sealed record ImportNote(string Path, LinePlace Place, string Message, bool IsLoss);

/// <summary>What an import gives.</summary>
/// <param name="Classes">The classes.</param>
/// <param name="Notes">What to know of them.</param>
internal sealed record ImportResult(IReadOnlyList<ImportedClass> Classes, IReadOnlyList<ImportNote> Notes);

/// <summary>Makes C# of JSON files.</summary>
internal sealed class Importer(string @namespace)
{
    // what is said of every describe output and every hand-written file, and loses nothing
    private static readonly HashSet<string> Silent =
        [FindingIds.ExplicitNull, FindingIds.LooseSyntax, FindingIds.Encoding, FindingIds.AnswerOnlyMember, FindingIds.WrongCase, FindingIds.ConvertedValue];

    private readonly List<ImportNote> notes = [];
    private readonly ClassNames names = new();
    private readonly KnownClasses known = new();

    /// <summary>Imports files that belong together.</summary>
    /// <param name="files">Their paths, as notes name them, with what was read.</param>
    public ImportResult Import(IReadOnlyList<(string Path, EcsFile File)> files)
    {
        foreach (var (path, file) in files)
            notes.AddRange(file.Findings.Where(finding => !Silent.Contains(finding.Id)).Select(finding => new ImportNote(path, (LinePlace)finding.Place!, finding.Message, IsLoss(finding.Id))));
        var drafts = files.SelectMany(entry => entry.File.Documents.Select(document => DraftOf(entry.Path, document))).OfType<Draft>().ToList();
        // a reference may go to a class of a later file
        foreach (var draft in drafts) Know(draft);
        return new ImportResult(drafts.Select(Write).ToList(), notes);
    }

    private static bool IsLoss(string id) => id is FindingIds.TemplateStatement or FindingIds.NotJson or FindingIds.NoEcsJson or FindingIds.DuplicateMember;

    private Draft? DraftOf(string path, EcsDocument document)
    {
        if (OwnerOf(document.Kind) is not { } owner)
        {
            notes.Add(new ImportNote(path, Beginning(document), $"{EcsDocument.TitleOf(document.Kind)} (UpdateService) has no form in C#: write the service that it changes", true));
            return null;
        }
        var canonical = Canonical.Of(document.Kind, document.Node);
        var parameters = Parameters.Of(document.Kind, canonical);
        var node = Whole(path, document, parameters.Apply(canonical));
        var name = node.Find(AttributeSurface.Of(owner).NameMember) is { Kind: NodeKind.String, Text.Length: > 0 } named ? named.Text : Stem(path);
        var noun = owner.ToString();
        return new Draft(owner, names.Add(name, noun, noun), node, document.Kind, canonical, parameters.All);
    }

    // what C# names and the file does not
    private Node Whole(string path, EcsDocument document, Node node)
    {
        if (document.Kind == DocumentKind.ClusterCapacityProviders)
            return Node.Object(node.Members.Select(member => member.Name == "cluster" ? new NodeMember("clusterName", member.Value) : member).ToEquatableArray());
        if (document.Kind != DocumentKind.ContainerDefinitions) return node;
        notes.Add(new ImportNote(path, Beginning(document), $"the file has containers and no family: the class takes '{FamilyOf(path)}' from the file's name", false));
        return Node.Object(EquatableArray.Create(new NodeMember("family", Node.String(FamilyOf(path))), node.Members[0]));
    }

    private void Know(Draft draft)
    {
        if (draft.Owner == AttributeOwner.Task) known.AddDefinition(draft.Node, draft.ClassName);
        else known.Add(draft.Owner, draft.Node.Find(AttributeSurface.Of(draft.Owner).NameMember), draft.ClassName);
    }

    private ImportedClass Write(Draft draft)
    {
        var lines = draft.Owner == AttributeOwner.Task
            ? DefinitionSource.Write(draft.ClassName, draft.Node, draft.Parameters)
            : RequestSource.Write(draft.Owner, draft.ClassName, draft.Node, draft.Parameters, known);
        var head = new[] { "using EcsGen;", "", "namespace " + @namespace + ";", "" };
        return new ImportedClass(draft.ClassName + ".cs", draft.ClassName, string.Join("\n", head.Concat(lines)) + "\n", draft.Kind, draft.Canonical, draft.Parameters);
    }

    private static AttributeOwner? OwnerOf(DocumentKind kind) => kind switch
    {
        DocumentKind.TaskDefinition or DocumentKind.ContainerDefinitions => AttributeOwner.Task,
        DocumentKind.Service => AttributeOwner.Service,
        DocumentKind.Cluster or DocumentKind.ClusterCapacityProviders => AttributeOwner.Cluster,
        DocumentKind.CapacityProvider => AttributeOwner.CapacityProvider,
        DocumentKind.RunTask => AttributeOwner.RunTask,
        _ => null,
    };

    private static LinePlace Beginning(EcsDocument document) => document.Node.Place is LinePlace place ? place with { Length = 1 } : new LinePlace(1, 1, 0, 0);

    private static string Stem(string path)
    {
        var name = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        while (name.LastIndexOf('.') is > 0 and var dot && name[dot..].ToUpperInvariant() is ".JSON" or ".JSONNET" or ".LIBSONNET" or ".TPL" or ".TEMPLATE" or ".TFTPL" or ".J2" or ".ERB") name = name[..name.LastIndexOf('.')];
        return name;
    }

    private static string FamilyOf(string path)
    {
        var name = string.Concat(Stem(path).Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-'));
        return name.Length == 0 ? "task" : name.Length > 255 ? name[..255] : name;
    }

    /// <summary>What is known of a class before it is written.</summary>
    private sealed record Draft(AttributeOwner Owner, string ClassName, Node Node, DocumentKind Kind, Node Canonical, IReadOnlyList<ImportedParameter> Parameters);
}
