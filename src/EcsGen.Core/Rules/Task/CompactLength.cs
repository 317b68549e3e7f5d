using System.Linq;
using System.Text;
using EcsGen.Model;

namespace EcsGen.Rules.Task;

/// <summary>The bytes that a document needs at least as JSON: without spaces and escapes, parameters counted as nothing.</summary>
internal static class CompactLength
{
    public static long Of(Node node, string without = "") => node.Kind switch
    {
        NodeKind.Object => Brackets(node.Members.Count(member => member.Name != without)) + node.Members
            .Where(member => member.Name != without)
            .Sum(member => 3 + Bytes(member.Name) + Of(member.Value)),
        NodeKind.Array => Brackets(node.Items.Count) + node.Items.Sum(item => Of(item)),
        NodeKind.String => 2 + Bytes(node.Text),
        NodeKind.Template => node.Parts.Where(part => !part.IsParameter).Sum(part => (long)Bytes(part.Text)),
        NodeKind.Null => 0,
        _ => Bytes(node.Text),
    };

    private static long Brackets(int items) => 2 + (items > 1 ? items - 1 : 0);

    private static int Bytes(string text) => Encoding.UTF8.GetByteCount(text);
}
