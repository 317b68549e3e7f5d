using System.Linq;
using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>One document of ECS, in the API's form.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Node">The document. Containers alone stand in its <c>containerDefinitions</c>.</param>
/// <param name="Findings">What reading it found, in the order of the text, each with its place.</param>
public sealed record EcsDocument(DocumentKind Kind, Node Node, EquatableArray<Finding> Findings)
{
    /// <summary>Whether the rest of it stands somewhere else: one container of a list, or a service that ecspresso's settings name. Nothing has to be complete.</summary>
    public bool IsFragment { get; init; }

    /// <summary>Whether it stands inside a document that is none of ECS's.</summary>
    public bool IsInside { get; init; }

    // what a template leaves to others: any value at all
    private static readonly Node Unknown = Node.Template(default, bare: true);

    /// <summary>What messages call a kind: <c>a task definition</c>.</summary>
    public static string TitleOf(DocumentKind kind) => KindFacts.Of(kind).Title;

    /// <summary>
    /// The task definition; null for other kinds. Of containers alone it is one in which everything but the containers is not known.
    /// </summary>
    public RegisterTaskDefinitionRequest? ToTaskDefinition() => Kind switch
    {
        DocumentKind.TaskDefinition => RegisterTaskDefinitionRequest.FromNode(Node),
        DocumentKind.ContainerDefinitions => RegisterTaskDefinitionRequest.FromNode(Around(Node)),
        _ => null,
    };

    /// <summary>Where a finding stands: its own place, else the value at its path, else the nearest thing around that. Of an object or a list the opening bracket.</summary>
    public LinePlace Locate(Finding finding)
    {
        if (finding.Place is LinePlace own) return own;
        var place = Locate(finding.Path);
        return finding.Part is not null && finding.Path.Find(Node) is { Kind: NodeKind.String } text ? place.Of(finding.Part, text.Text) : place;
    }

    /// <summary>Where a path stands: the value, or the nearest thing around it when it is absent.</summary>
    public LinePlace Locate(MemberPath path)
    {
        for (MemberPath? above = path; above is not null; above = above.Parent)
            if (above.Find(Node) is { Place: LinePlace place } node)
                return node.Kind is NodeKind.Object or NodeKind.Array ? place with { Length = 1 } : place;
        return new LinePlace(1, 1, 0, 0);
    }

    private static Node Around(Node containers) => Node.Object(
        Shapes.RegisterTaskDefinitionRequest.Members
            .Select(member => new NodeMember(member.Name, member.Name == "containerDefinitions" ? containers.Find(member.Name)! : Unknown))
            .ToEquatableArray(),
        containers.Place);
}
