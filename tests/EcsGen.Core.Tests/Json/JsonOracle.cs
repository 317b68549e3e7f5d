using System.Linq;
using System.Text.Json;
using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>What the framework's own reader makes of a text: it is the oracle of ours.</summary>
internal static class JsonOracle
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = JsonReader.MaxDepth };

    /// <summary>The document, or null when the text is not strict JSON.</summary>
    public static Node? Read(string text)
    {
        try
        {
            using var document = System.Text.Json.JsonDocument.Parse(text, Strict);
            return ToNode(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Node ToNode(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Node.Object(element.EnumerateObject().Select(member => new NodeMember(member.Name, ToNode(member.Value))).ToEquatableArray()),
        JsonValueKind.Array => Node.Array(element.EnumerateArray().Select(ToNode).ToEquatableArray()),
        JsonValueKind.String => Node.String(element.GetString()!),
        JsonValueKind.Number => Node.Number(element.GetRawText()),
        JsonValueKind.Null => Node.Null(),
        _ => Node.Boolean(element.GetBoolean()),
    };
}
