using System.Linq;
using EcsGen.Cli.Files;
using EcsGen.Json;
using EcsGen.Model;

namespace EcsGen.Cli.Documents;

/// <summary>What a file's documents look like as a file again.</summary>
internal static class Documented
{
    /// <summary>The canonical JSON of a file.</summary>
    public static string Text(InputFile file) => JsonWriter.Write(Root(file));

    /// <summary>The documents of a file, which has to have some, and all of them.</summary>
    public static EquatableArray<EcsDocument> Of(InputFile file)
    {
        var read = file.Read();
        if (read.Documents.Count == 0 || read.HasStatements)
        {
            var finding = read.Findings.First(finding => finding.Id is FindingIds.NotJson or FindingIds.NoEcsJson or FindingIds.TemplateStatement);
            var place = (LinePlace)finding.Place!;
            throw new UsageException($"{file.Path}({place.Line},{place.Column}): {finding.Message}");
        }
        return read.Documents;
    }

    private static Node Root(InputFile file)
    {
        var documents = Of(file).Select(document => Unwrapped(document.Kind, Canonical.Of(document.Kind, document.Node))).ToEquatableArray();
        return documents.Count == 1 ? documents[0] : Node.Array(documents);
    }

    private static Node Unwrapped(DocumentKind kind, Node node) => kind == DocumentKind.ContainerDefinitions ? node.Members[0].Value : node;
}
