using System.Linq;
using EcsGen.Json;
using EcsGen.Model;
using EcsGen.Rules;

namespace EcsGen.Roslyn.Reading;

/// <summary>Reads JSON that is written as a text in an attribute.</summary>
internal static class RawText
{
    /// <summary>The object of a Raw argument, or null, with what is wrong, when it is none.</summary>
    public static Node? ReadObject(string text, AttributePlace place, Problems problems)
    {
        var (root, reason) = Parse(text, place, problems);
        if (root is { Kind: NodeKind.Object }) return root;
        problems.Add(CodeRules.Unreadable, place, $"Raw must be a JSON object, as {{ \"member\": 1 }}: {reason ?? "it is no object"}");
        return null;
    }

    /// <summary>Any JSON, or null, with what is wrong, when it is none.</summary>
    public static Node? Read(string text, string property, AttributePlace place, Problems problems)
    {
        var (root, reason) = Parse(text, place, problems);
        if (root is null) problems.Add(CodeRules.Unreadable, place, $"{property} must be JSON, as {{ \"member\": 1 }}: {reason}");
        return root;
    }

    private static (Node? Root, string? Reason) Parse(string text, AttributePlace place, Problems problems)
    {
        var document = JsonReader.Read(text);
        foreach (var twice in document.Findings.Where(finding => finding.Id == FindingIds.DuplicateMember)) problems.Add(CodeRules.Unreadable, place, twice.Message);
        var reason = document.Findings.FirstOrDefault(finding => finding.Id == FindingIds.NotJson)?.Message;
        return (reason is null && document.Root is { } root ? At(root, place) : null, reason ?? "there is none");
    }

    private static Node At(Node node, AttributePlace place) => node.Kind switch
    {
        NodeKind.Object => Node.Object(node.Members.Select(member => new NodeMember(member.Name, At(member.Value, place), place)).ToEquatableArray(), place),
        NodeKind.Array => Node.Array(node.Items.Select(item => At(item, place)).ToEquatableArray(), place),
        _ => node.At(place),
    };
}
