using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Cli.Documents;
using EcsGen.Cli.Import;
using EcsGen.Json;
using EcsGen.Model;

namespace EcsGen.Corpus;

/// <summary>Imports a file, compiles the C#, and holds the JSON that comes out to the file.</summary>
internal static class RoundTrip
{
    /// <summary>What is different, or null.</summary>
    public static string? Problem(string path, EcsFile file, out ImportResult result) => Problem([(path, file)], out result);

    /// <summary>The same of files that are imported together.</summary>
    public static string? Problem(IReadOnlyList<(string Path, EcsFile File)> files, out ImportResult result)
    {
        result = new Importer("Imported").Import(files);
        if (result.Notes.FirstOrDefault(note => note.IsLoss) is { } loss) return "marked as odd: " + loss.Message;
        var documents = files.SelectMany(entry => entry.File.Documents).ToList();
        if (result.Classes.Count != documents.Count) return $"{documents.Count} documents gave {result.Classes.Count} classes";
        var compiled = Compiled.From(result.Files.Select(entry => entry.Source));
        if (compiled.Complaints.Count > 0) return "the code: " + compiled.Complaints[0];
        return result.Classes.Select((entry, i) => Difference(entry, documents[i], compiled)).FirstOrDefault(problem => problem is not null);
    }

    private static string? Difference(ImportedClass entry, EcsDocument document, Compiled compiled)
    {
        if (!compiled.Carriers.TryGetValue((entry.ClassName, KindOf(entry.Kind)), out var carrier)) return entry.ClassName + " carries nothing";
        var values = entry.Parameters.ToDictionary(parameter => parameter.Name, Value);
        var text = CarrierText.Fill(carrier, values, out var missing, out var error);
        if (text is null) return error;
        if (missing.Count > 0) return "not filled: " + string.Join(", ", missing);
        var made = JsonReader.Read(text).Root!;
        if (document.Kind == DocumentKind.ContainerDefinitions) made = Node.Object(made.Members.Where(member => member.Name != "family").ToEquatableArray());
        // the file itself, and not what the import made of it
        var expected = Filled(Canonical.Of(document.Kind, document.Node), entry.Parameters.ToDictionary(parameter => parameter.Written));
        return First(expected, made, MemberPath.Root);
    }

    private static string KindOf(DocumentKind kind) => kind switch
    {
        DocumentKind.Service => ArtifactKinds.Service,
        DocumentKind.Cluster => ArtifactKinds.Cluster,
        DocumentKind.ClusterCapacityProviders => ArtifactKinds.ClusterCapacityProviders,
        DocumentKind.CapacityProvider => ArtifactKinds.CapacityProvider,
        DocumentKind.RunTask => ArtifactKinds.RunTask,
        _ => ArtifactKinds.TaskDefinition,
    };

    // a placeholder in place of a number can't be itself in JSON, so it is a number in all places
    private static string Value(ImportedParameter parameter) => parameter.Use switch
    {
        null => Parameters.Plain(parameter.Written),
        { Arity: MemberArity.List, IsStructure: true } => "{}",
        { Arity: MemberArity.List } => "[\"x\"]",
        { Arity: MemberArity.Map } or { IsStructure: true } => "{}",
        { Type: MemberType.Boolean } => "true",
        _ => "7",
    };

    private static Node Filled(Node node, Dictionary<string, ImportedParameter> parameters) => node.Kind switch
    {
        NodeKind.Object => Node.Object(node.Members.Select(member => member with { Value = Filled(member.Value, parameters) }).ToEquatableArray()),
        NodeKind.Array => Node.Array(node.Items.Select(item => Filled(item, parameters)).ToEquatableArray()),
        NodeKind.Template when node.IsBare && parameters.TryGetValue(node.Parts[0].Text, out var bare) && bare.Use is not null => JsonReader.Read(Value(bare)).Root!,
        NodeKind.Template => Node.String(string.Concat(node.Parts.Select(part =>
            part.IsPlaceholder ? parameters.TryGetValue(part.Text, out var parameter) ? Value(parameter) : Parameters.Plain(part.Text) : part.IsParameter ? "{" + part.Text + "}" : part.Text))),
        _ => node,
    };

    private static string? First(Node expected, Node made, MemberPath path)
    {
        if (expected.Equals(made)) return null;
        if (expected.Kind == NodeKind.Object && made.Kind == NodeKind.Object)
        {
            var names = expected.Members.Select(member => member.Name).ToList();
            var others = made.Members.Select(member => member.Name).ToList();
            if (!names.SequenceEqual(others)) return $"{path}: the file has {string.Join(", ", names)}; the code gives {string.Join(", ", others)}";
            return names.Select(name => First(expected.Find(name)!, made.Find(name)!, path[name])).FirstOrDefault(problem => problem is not null) ?? path + ": order";
        }
        if (expected.Kind == NodeKind.Array && made.Kind == NodeKind.Array && expected.Items.Count == made.Items.Count)
            return expected.Items.Select((item, i) => First(item, made.Items[i], path[i])).First(problem => problem is not null);
        return $"{path}: the file has {JsonWriter.Write(expected).Trim()}; the code gives {JsonWriter.Write(made).Trim()}";
    }
}
