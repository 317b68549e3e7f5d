using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>
/// A task definition that was read from JSON: a request, or the answer of a describe call with the definition inside. Everything that was not
/// plainly a request is a finding.
/// </summary>
/// <param name="Definition">The definition; null when the text is not JSON, or no object.</param>
/// <param name="Node">The document in the API's form; null when there is no definition.</param>
/// <param name="Findings">What was found while reading, in the order of the text.</param>
public sealed record TaskDefinitionFile(RegisterTaskDefinitionRequest? Definition, Node? Node, EquatableArray<Finding> Findings)
{
    // what RegisterTaskDefinition and DescribeTaskDefinition answer and a registration does not take:
    // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html
    private static readonly HashSet<string> AnswerOnly =
    [
        "taskDefinitionArn", "revision", "status", "requiresAttributes", "compatibilities", "registeredAt", "deregisteredAt", "registeredBy", "deleteRequestedAt",
    ];

    /// <summary>Reads a text.</summary>
    public static TaskDefinitionFile Read(string text) => From(JsonReader.Read(text));

    /// <summary>Reads the bytes of a file: UTF-8, or UTF-16 that is told by its first bytes.</summary>
    public static TaskDefinitionFile Read(byte[] bytes) => From(JsonReader.Read(bytes));

    private static TaskDefinitionFile From(JsonDocument document)
    {
        var findings = document.Findings.ToList();
        if (document.Root is not { Kind: NodeKind.Object } root) return NoObject(document, findings);
        var request = WithoutAnswer(Unwrap(root, findings), findings);
        var (node, more) = Conform.To(Shapes.RegisterTaskDefinitionRequest, request);
        var ordered = findings.Concat(more).OrderBy(finding => (finding.Place as LinePlace)?.Start ?? 0);
        return new TaskDefinitionFile(RegisterTaskDefinitionRequest.FromNode(node), node, ordered.ToEquatableArray());
    }

    /// <summary>Where a path stands: the value, or the nearest thing around it when it is absent.</summary>
    public LinePlace Locate(Finding finding)
    {
        if (finding.Place is LinePlace place) return place;
        for (MemberPath? path = finding.Path; path is not null && Node is not null; path = path.Parent)
            if (path.Find(Node) is { Place: LinePlace found } node)
                return ReferenceEquals(path, finding.Path) && node.Kind == NodeKind.String ? found.Of(finding.Part, node.Text) : found;
        return new LinePlace(1, 1, 0, 0);
    }

    private static TaskDefinitionFile NoObject(JsonDocument document, List<Finding> findings)
    {
        if (document.Root is { } root)
            findings.Add(new Finding(FindingIds.WrongType, $"A task definition is an object, and this file is {root}: write {{ \"family\": … }}", MemberPath.Root) { Place = root.Place });
        return new TaskDefinitionFile(null, null, findings.ToEquatableArray());
    }

    private static Node Unwrap(Node root, List<Finding> findings)
    {
        var wrapped = root.Members.LastOrDefault(member => member.Name == "taskDefinition");
        if (wrapped.Value is not { Kind: NodeKind.Object } inner || root.Find("containerDefinitions") is not null) return root;
        findings.Add(new Finding(FindingIds.DescribeOutput, "This is an answer of AWS with the definition inside 'taskDefinition'; it is read from there. A request has its members at the top", MemberPath.Root["taskDefinition"]) { Place = wrapped.Place });
        var beside = root.Members.Where(member => member.Name != "taskDefinition");
        return Node.Object(inner.Members.Concat(beside).ToEquatableArray(), inner.Place);
    }

    private static Node WithoutAnswer(Node request, List<Finding> findings)
    {
        foreach (var member in request.Members.Where(member => AnswerOnly.Contains(member.Name)))
            findings.Add(new Finding(FindingIds.AnswerOnlyMember, $"'{member.Name}' is part of AWS's answers; a registration refuses it, so it is left out", MemberPath.Root[member.Name]) { Place = member.Place });
        return Node.Object(request.Members.Where(member => !AnswerOnly.Contains(member.Name)).ToEquatableArray(), request.Place);
    }
}
