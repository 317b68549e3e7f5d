using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>Makes documents of ECS of what the JSON reader gave.</summary>
internal sealed class EcsFileReader
{
    private readonly List<Finding> findings;
    private readonly List<EcsDocument> documents = new();

    private EcsFileReader(IEnumerable<Finding> findings) => this.findings = findings.ToList();

    public static EcsFile From(JsonDocument document)
    {
        var reader = new EcsFileReader(document.Findings);
        if (document.Root is { } root) reader.ReadRoot(root);
        return new EcsFile(reader.documents.ToEquatableArray(), Ordered(reader.findings));
    }

    private void ReadRoot(Node root)
    {
        var items = root.Kind == NodeKind.Array ? root.Items : EquatableArray.Create(root);
        // one item of a kind in a list speaks for those that a template fills in
        var kinds = items.Select(item => item.Kind == NodeKind.Object ? KindOf(item) : null).ToList();
        if (!kinds.Exists(kind => kind is not null))
        {
            if (NotEcs.IsOfAnother(root) || !ReadInside(root, MemberPath.Root)) Report(FindingIds.NoEcsJson, NotEcs.Explain(root), Opening(root), MemberPath.Root);
            return;
        }
        if (kinds.TrueForAll(kind => kind is null || kind.Kind == DocumentKind.ContainerDefinitions)) ReadContainers(root, items);
        else foreach (var item in items) ReadObject(item);
    }

    // definitions that stand in something else: a test's input, a recorded call, the settings of a tool
    private bool ReadInside(Node around, MemberPath path)
    {
        var found = false;
        foreach (var member in around.Members) found |= Inside(member.Value, path[member.Name], member.Place);
        for (var i = 0; i < around.Items.Count; i++) found |= Inside(around.Items[i], path[i], around.Items[i].Place);
        return found;
    }

    private bool Inside(Node node, MemberPath path, object? place)
    {
        if (node.Find("containerDefinitions") is not { Kind: NodeKind.Array, Items.Count: > 0 } list || !list.Items.All(item => item.Kind is NodeKind.Object or NodeKind.Template)) return ReadInside(node, path);
        Report(FindingIds.DescribeOutput, $"A task definition stands inside '{path}'; it is read from there, and what is around it is not", place is LinePlace { } at ? at : Opening(node), path);
        Add(KindFacts.Of(DocumentKind.TaskDefinition), node);
        documents[documents.Count - 1] = documents[documents.Count - 1] with { IsInside = true };
        return true;
    }

    // the opening bracket: an editor that underlined all of it would underline the file
    private static object? Opening(Node root) => root.Place is LinePlace place ? place with { Length = 1 } : root.Place;

    private static KindFacts? KindOf(Node root) => Wrapper(root)?.Facts ?? KindFacts.Recognize(root);

    private void ReadContainers(Node root, EquatableArray<Node> items)
    {
        var list = Node.Array(items, root.Place);
        Add(KindFacts.Of(DocumentKind.ContainerDefinitions), Node.Object(EquatableArray.Create(new NodeMember("containerDefinitions", list)), root.Place), root.Kind == NodeKind.Object);
    }

    private void ReadObject(Node root)
    {
        if (root.Kind != NodeKind.Object || KindOf(root) is not { } facts)
        {
            Report(FindingIds.NoEcsJson, NotEcs.Explain(root), Opening(root), MemberPath.Root);
            return;
        }
        if (Wrapper(root) is not { } wrapper)
        {
            if (facts.Kind == DocumentKind.ContainerDefinitions) ReadContainers(root, EquatableArray.Create(root));
            else Add(facts, root);
            return;
        }
        Report(
            FindingIds.DescribeOutput,
            $"This is an answer of AWS (aws ecs {facts.Answer}) with {facts.Title} inside '{wrapper.Member.Name}'; it is read from there. A request has its members at the top",
            wrapper.Member.Place, MemberPath.Root[wrapper.Member.Name]);
        if (wrapper.Member.Value.Kind == NodeKind.Array) foreach (var item in wrapper.Member.Value.Items) Add(facts, WithoutEmptyTags(item));
        else Add(facts, WithoutEmptyTags(Beside(root, wrapper.Member)));
    }

    // describe-task-definition --include TAGS answers with the tags beside the definition
    private static Node Beside(Node root, NodeMember wrapped)
    {
        var beside = root.Members.Where(member => member.Name != wrapped.Name && !NotEcs.IsOfEveryAnswer(member.Name));
        return Node.Object(wrapped.Value.Members.Concat(beside).ToEquatableArray(), wrapped.Value.Place);
    }

    private static (KindFacts Facts, NodeMember Member)? Wrapper(Node root)
    {
        if (root.Find("containerDefinitions") is not null) return null;
        foreach (var facts in KindFacts.All)
            foreach (var member in root.Members)
                if (facts.Wrappers.Contains(member.Name) && Wraps(facts, member.Value))
                    return (facts, member);
        return null;
    }

    private static bool Wraps(KindFacts facts, Node value) =>
        value.Kind == NodeKind.Object ? KindFacts.Recognize(value) == facts
        : value.Kind == NodeKind.Array && value.Items.Count > 0 && value.Items.All(item => item.Kind == NodeKind.Object && KindFacts.Recognize(item) == facts);

    private void Add(KindFacts facts, Node root, bool isOne = false)
    {
        var from = findings.Count;
        var (request, more) = Conform.To(DocumentShapes.Of(facts.Kind), WithoutAnswer(facts, root));
        findings.AddRange(more);
        var isFragment = facts.Kind == DocumentKind.ContainerDefinitions ? isOne : facts.Kind == DocumentKind.Service && request.Find("serviceName") is null;
        documents.Add(new EcsDocument(facts.Kind, request, Ordered(findings.Skip(from))) { IsFragment = isFragment });
    }

    private Node WithoutAnswer(KindFacts facts, Node request)
    {
        if (!request.Members.Any(member => facts.AnswerOnly.Contains(member.Name))) return request;
        foreach (var member in request.Members.Where(member => facts.AnswerOnly.Contains(member.Name)))
            Report(FindingIds.AnswerOnlyMember, $"'{member.Name}' is part of AWS's answers; a request refuses it, so it is left out", member.Place, MemberPath.Root[member.Name]);
        return WithoutEmptyTags(Node.Object(request.Members.Where(member => !facts.AnswerOnly.Contains(member.Name)).ToEquatableArray(), request.Place));
    }

    // AWS answers an empty list where there are none, and refuses it in a request
    private static Node WithoutEmptyTags(Node answer) => answer.Find("tags") is { Kind: NodeKind.Array, Items.Count: 0 }
        ? Node.Object(answer.Members.Where(member => member.Name != "tags").ToEquatableArray(), answer.Place)
        : answer;

    private void Report(string id, string message, object? place, MemberPath path) => findings.Add(new Finding(id, message, path) { Place = place });

    private static EquatableArray<Finding> Ordered(IEnumerable<Finding> findings) =>
        findings.OrderBy(finding => (finding.Place as LinePlace)?.Start ?? 0).ToEquatableArray();
}
