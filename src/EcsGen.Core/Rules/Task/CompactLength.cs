using System.Linq;
using System.Text;
using EcsGen.Model;

namespace EcsGen.Rules.Task;

/// <summary>The bytes that a document needs at least as JSON: without spaces and escapes, parameters counted as nothing.</summary>
internal static class CompactLength
{
    public static long Of(Node node, string without = "") => node.Kind switch
    {
        NodeKind.Object => Members(node, without),
        NodeKind.Array => Items(node),
        NodeKind.String => 2 + Bytes(node.Text),
        NodeKind.Template => node.Parts.Where(part => !part.IsParameter).Sum(part => (long)Bytes(part.Text)),
        NodeKind.Null => 0,
        _ => Bytes(node.Text),
    };

    private static long Members(Node node, string without)
    {
        var count = 0;
        long sum = 0;
        foreach (var (name, value, _) in node.Members)
        {
            if (name == without) continue;
            count++;
            sum += 3 + Bytes(name) + Of(value);
        }
        return Brackets(count) + sum;
    }

    private static long Items(Node node)
    {
        var sum = Brackets(node.Items.Count);
        foreach (var item in node.Items) sum += Of(item);
        return sum;
    }

    private static long Brackets(int items) => 2 + (items > 1 ? items - 1 : 0);

    private static int Bytes(string text) => Encoding.UTF8.GetByteCount(text);
}
