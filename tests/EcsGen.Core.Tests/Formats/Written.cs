using System.Collections.Generic;
using System.Linq;
using EcsGen.Json;
using EcsGen.Model;

namespace EcsGen.Formats;

/// <summary>Documents in a form, as texts.</summary>
internal static class Written
{
    public static FormatResult As(string format, params (DocumentKind Kind, string Name, string Json)[] documents) =>
        OutputFormat.Find(format)!.Write(documents.Select(document => new FormatDocument(document.Kind, document.Name, WithHoles(JsonReader.Read(document.Json).Root!))));

    public static string File(this FormatResult result, string name)
    {
        var file = result.Files.Single(file => file.Name == name);
        return JsonWriter.Write(file.Node, file.Holes);
    }

    public static IEnumerable<string> Names(this FormatResult result) => result.Files.Select(file => file.Name);

    public static IEnumerable<string> LostPaths(this FormatResult result) => result.Losses.Select(loss => loss.Path.ToString());

    // in these tests <Name> in a text is a parameter, and #Name a whole text that is a parameter for a number
    private static Node WithHoles(Node node) => node.Kind switch
    {
        NodeKind.String when node.Text.StartsWith('#') => Node.Template(EquatableArray.Create(new TemplatePart(node.Text[1..], true)), bare: true),
        NodeKind.String when node.Text.Contains('<') => Node.Template(Parts(node.Text).ToEquatableArray()),
        NodeKind.Array => Node.Array(node.Items.Select(WithHoles).ToEquatableArray()),
        NodeKind.Object => Node.Object(node.Members.Select(member => new NodeMember(member.Name, WithHoles(member.Value))).ToEquatableArray()),
        _ => node,
    };

    private static IEnumerable<TemplatePart> Parts(string text) =>
        text.Split('<').SelectMany((piece, i) => i == 0
            ? new[] { new TemplatePart(piece, false) }
            : [new TemplatePart(piece.Split('>')[0], true), new TemplatePart(piece.Split('>')[1], false)]).Where(part => part.Text.Length > 0);
}
