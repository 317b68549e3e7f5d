using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace EcsGen.Cases;

/// <summary>An operation with its request as JSON; the text is null where the recording does not have it.</summary>
internal sealed record Call(string Operation, string? Request);

/// <summary>A request that AWS answered.</summary>
internal sealed record Case(string Id, string Operation, IReadOnlyList<Call> Setup, string? Request, bool IsRefused)
{
    public string Exception { get; private init; } = "";

    /// <summary>AWS's text, or a part of it; empty where it is not known.</summary>
    public string Message { get; private init; } = "";

    /// <summary>The number of the rule in the list that the cases were labelled by; empty where none is given.</summary>
    public string Row { get; private init; } = "";

    /// <summary>How well the outcome is known.</summary>
    public string Strength { get; private init; } = "";

    public static Case Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        var setup = root.TryGetProperty("setup", out var calls) && calls.ValueKind == JsonValueKind.Array
            ? calls.EnumerateArray().Select(call => new Call(Text(call, "op"), Json(call))).ToList()
            : [];
        return new Case(Text(root, "id"), Text(root, "op"), setup, Json(root), Text(root, "outcome") == "refused")
        {
            Exception = Text(root, "errorType"),
            Message = Text(root, "message"),
            Row = Text(root, "rule"),
            Strength = Text(root, "strength"),
        };
    }

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    // a request in words is one that was not recorded
    private static string? Json(JsonElement element) =>
        element.TryGetProperty("request", out var value) && value.ValueKind == JsonValueKind.Object ? value.GetRawText() : null;
}
