using System.Collections.Generic;
using System.Linq;
using System.Text;
using EcsGen.Model;

namespace EcsGen.Formats;

/// <summary>
/// One template with everything that the project defines. What the project names of its own becomes a reference, and each parameter without a value a
/// parameter of the template.
/// </summary>
internal sealed class CloudFormationFormat : OutputFormat
{
    public override string Name => "CloudFormation";

    public override string Summary => "cloudformation/template.json with all definitions, services, clusters and capacity providers";

    internal override void Write(FormatWriting writing)
    {
        var documents = writing.Documents.Where(document => HasResource(writing, document)).ToList();
        if (documents.Count == 0) return;
        var ids = new LogicalIds(documents);
        var resources = documents.Select(document => (ids.Of(document), (Node?)Resource(writing, document, ids))).ToArray();
        var parameters = ids.Parameters.Select(entry => (entry.Value, (Node?)Nodes.Object(("Type", Nodes.Text("String"))))).ToArray();
        writing.Add("cloudformation/template.json", Nodes.Object(
            ("AWSTemplateFormatVersion", Nodes.Text("2010-09-09")),
            ("Parameters", parameters.Length > 0 ? Nodes.Object(parameters) : null),
            ("Resources", Nodes.Object(resources))));
    }

    private static bool HasResource(FormatWriting writing, FormatDocument document)
    {
        if (CloudFormationNames.Resource(document.Kind) is not null) return true;
        writing.Lose(document, MemberPath.Root, document.Kind == DocumentKind.RunTask
            ? "CloudFormation has no resource that runs a task once: start it with the AWS CLI from its own file, or from a deployment hook of a service"
            : "CloudFormation has a resource for a whole definition, service, cluster or capacity provider, and this is none: write it into one");
        return false;
    }

    private static Node Resource(FormatWriting writing, FormatDocument document, LogicalIds ids)
    {
        var shape = DocumentShapes.Of(document.Kind);
        var node = document.Node;
        // the association says the same, and the two must not both
        if (document.Kind == DocumentKind.Cluster && writing.Of(DocumentKind.ClusterCapacityProviders).Any(other => other.Name == document.Name))
            node = node.Without("capacityProviders", "defaultCapacityProviderStrategy");
        var properties = new CloudFormationProperties(writing, document, ids).Structure(shape, node, MemberPath.Root);
        return Nodes.Object(("Type", Nodes.Text(CloudFormationNames.Resource(document.Kind)!)), ("Properties", properties));
    }
}

/// <summary>The properties of one resource.</summary>
internal sealed class CloudFormationProperties(FormatWriting writing, FormatDocument document, LogicalIds ids)
{
    // members that name another document of the project, by their path without positions
    private static readonly Dictionary<string, DocumentKind> References = new()
    {
        ["taskDefinition"] = DocumentKind.TaskDefinition,
        ["cluster"] = DocumentKind.Cluster,
        ["capacityProviders[]"] = DocumentKind.CapacityProvider,
        ["capacityProviderStrategy[].capacityProvider"] = DocumentKind.CapacityProvider,
        ["defaultCapacityProviderStrategy[].capacityProvider"] = DocumentKind.CapacityProvider,
    };

    public Node Structure(Shape shape, Node node, MemberPath path)
    {
        if (node.Kind != NodeKind.Object) return Value(node, path);
        var members = new List<NodeMember>();
        foreach (var written in node.Members)
        {
            var at = path[written.Name];
            if (CloudFormationNames.WhyMissing(shape, written.Name) is { } reason) writing.Lose(document, at, reason);
            else members.Add(new NodeMember(CloudFormationNames.Property(shape, written.Name), Member(shape.Find(written.Name), written.Value, at)));
        }
        return Node.Object(members.ToEquatableArray());
    }

    private Node Member(Member? member, Node node, MemberPath path)
    {
        if (node.Kind == NodeKind.Array) return Nodes.List(node.Items.Select((item, i) => Item(member, item, path[i])));
        if (member is { Arity: MemberArity.Map }) return Free(node, path);
        return Item(member, node, path);
    }

    private Node Item(Member? member, Node node, MemberPath path) =>
        member is { IsStructure: true } ? Structure(member.Shape, node, path) : node.Kind == NodeKind.Object ? Free(node, path) : Value(node, path);

    // names that users chose keep their spelling
    private Node Free(Node node, MemberPath path) => node.Kind == NodeKind.Object
        ? Node.Object(node.Members.Select(entry => new NodeMember(entry.Name, Free(entry.Value, path[entry.Name]))).ToEquatableArray())
        : node.Kind == NodeKind.Array ? Nodes.List(node.Items.Select((item, i) => Free(item, path[i]))) : Value(node, path);

    private Node Value(Node node, MemberPath path)
    {
        if (node.Kind == NodeKind.Template) return Template(node);
        return Referenced(node, path) is { } other ? Nodes.Object(("Ref", Nodes.Text(ids.Of(other)))) : node;
    }

    private FormatDocument? Referenced(Node node, MemberPath path) =>
        node.Kind == NodeKind.String && References.TryGetValue(Pattern(path), out var kind) && CloudFormationNames.Resource(kind) is not null
            ? writing.Of(kind).FirstOrDefault(other => other.Name == node.Text && other != document)
            : null;

    private Node Template(Node node)
    {
        if (node.Parts.Count == 1) return Nodes.Object(("Ref", Nodes.Text(ids.OfParameter(node.Parts[0].Text))));
        var text = new StringBuilder();
        foreach (var part in node.Parts)
            text.Append(part.IsParameter ? "${" + ids.OfParameter(part.Text) + "}" : part.Text.Replace("${", "${!"));
        return Nodes.Object(("Fn::Sub", Nodes.Text(text.ToString())));
    }

    private static string Pattern(MemberPath path)
    {
        var text = new StringBuilder();
        foreach (var step in path.Steps())
            text.Append(step.Name is null ? "[]" : (text.Length > 0 ? "." : "") + step.Name);
        return text.ToString();
    }
}
