using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Cli.Documents;
using EcsGen.Json;
using EcsGen.Model;

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

    private readonly List<ImportedClass> classes = [];
    private readonly List<ImportNote> notes = [];
    private readonly ClassNames names = new();

    /// <summary>Imports files that belong together.</summary>
    /// <param name="files">Their paths, as notes name them, with what was read.</param>
    public ImportResult Import(IReadOnlyList<(string Path, EcsFile File)> files)
    {
        foreach (var (path, file) in files) Import(path, file);
        return new ImportResult(classes, notes);
    }

    private void Import(string path, EcsFile file)
    {
        notes.AddRange(file.Findings.Where(finding => !Silent.Contains(finding.Id)).Select(finding => new ImportNote(path, (LinePlace)finding.Place!, finding.Message, IsLoss(finding.Id))));
        foreach (var document in file.Documents)
        {
            if (document.Kind is DocumentKind.TaskDefinition or DocumentKind.ContainerDefinitions) Definition(path, document);
            else notes.Add(new ImportNote(path, Beginning(document), $"{EcsDocument.TitleOf(document.Kind)} is not imported by this version", true));
        }
    }

    private static bool IsLoss(string id) => id is FindingIds.TemplateStatement or FindingIds.NotJson or FindingIds.NoEcsJson or FindingIds.DuplicateMember;

    private void Definition(string path, EcsDocument document)
    {
        var canonical = Canonical.Of(document.Kind, document.Node);
        var parameters = Parameters.Of(document.Kind, canonical);
        var called = canonical.Find("family") is { } family ? family.ToString() : Stem(path);
        var className = names.Add(called, "Task", "Task");
        var node = parameters.Apply(canonical);
        if (document.Kind == DocumentKind.ContainerDefinitions)
        {
            node = Node.Object(EquatableArray.Create(new NodeMember("family", Node.String(FamilyOf(path))), node.Members[0]));
            notes.Add(new ImportNote(path, Beginning(document), $"the file has containers and no family: the class takes '{FamilyOf(path)}' from the file's name", false));
        }
        Add(className, document, canonical, parameters.All, DefinitionSource.Write(className, node, parameters.All));
    }

    private void Add(string className, EcsDocument document, Node canonical, IReadOnlyList<ImportedParameter> parameters, IEnumerable<string> lines)
    {
        var head = new[] { "using EcsGen;", "", "namespace " + @namespace + ";", "" };
        classes.Add(new ImportedClass(className + ".cs", className, string.Join("\n", head.Concat(lines)) + "\n", document.Kind, canonical, parameters));
    }

    private static LinePlace Beginning(EcsDocument document) => document.Node.Place as LinePlace is { } place ? place with { Length = 1 } : new LinePlace(1, 1, 0, 0);

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
}
