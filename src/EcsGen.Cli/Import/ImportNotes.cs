using System.Collections.Generic;
using System.Linq;
using EcsGen.Json;
using EcsGen.Model;
using EcsGen.Surface;

namespace EcsGen.Cli.Import;

/// <summary>The report of an import: what the person should know of the files, and of the code.</summary>
internal sealed class ImportNotes
{
    // what is said of every describe output and every hand-written file, and loses nothing
    private static readonly HashSet<string> Silent =
        [FindingIds.ExplicitNull, FindingIds.LooseSyntax, FindingIds.Encoding, FindingIds.AnswerOnlyMember, FindingIds.WrongCase, FindingIds.ConvertedValue];

    private readonly List<ImportNote> notes = [];

    /// <summary>All, in the order of the files.</summary>
    public IReadOnlyList<ImportNote> All => notes;

    /// <summary>What reading found.</summary>
    public void Add(string path, EcsFile file) =>
        notes.AddRange(file.Findings.Where(finding => !Silent.Contains(finding.Id)).Select(finding => new ImportNote(path, (LinePlace)finding.Place!, finding.Message, IsLoss(finding.Id))));

    /// <summary>Something at a value.</summary>
    public void Add(string path, Node at, string message, bool isLoss) =>
        notes.Add(new ImportNote(path, at.Place is LinePlace place ? place with { Length = 1 } : new LinePlace(1, 1, 0, 0), message, isLoss));

    /// <summary>What the code of a document has that a reader of the file does not expect.</summary>
    public void AddOf(string path, AttributeOwner owner, Node document, Node said)
    {
        var name = AttributeSurface.Of(owner).NameMember;
        if (document.Find(name) is { Kind: NodeKind.Template } template)
            Add(path, template, $"{name} has a placeholder, which stays a text in C#: files are named after it, so write the name itself, or a class for each", isLoss: false);
        if (owner == AttributeOwner.Task && DefinitionSource.NeedsPlatform(said))
            Add(path, document.Find("volumes") ?? document, "FargatePlatform = \"1.4.0\" was added: the volumes need it, and a task definition in C# says on which platform version it runs. It is not in the JSON", isLoss: false);
    }

    /// <summary>The names that two documents have.</summary>
    public void AddNames(IReadOnlyList<Draft> drafts)
    {
        foreach (var group in drafts.GroupBy(draft => (draft.Owner, Name: draft.Node.Find(AttributeSurface.Of(draft.Owner).NameMember))).Where(group => group.Key.Name is { Kind: NodeKind.String, Text.Length: > 0 }))
        {
            var first = group.First();
            foreach (var draft in group.Skip(1))
                Add(draft.Path, draft.Node.Find(AttributeSurface.Of(draft.Owner).NameMember)!, $"'{group.Key.Name!.Text}' is the name of {first.ClassName} ({first.Path}) too, and a project makes one file of a name: rename {draft.ClassName}, or put one of the two into another project", isLoss: false);
        }
    }

    // of a member that stands twice everybody reads the last, so what is not in the code never was in effect
    private static bool IsLoss(string id) => id is FindingIds.TemplateStatement or FindingIds.NotJson or FindingIds.NoEcsJson;
}
