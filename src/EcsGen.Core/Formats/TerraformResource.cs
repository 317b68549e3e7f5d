using System.Collections.Generic;
using System.Linq;
using System.Text;
using EcsGen.Model;

namespace EcsGen.Formats;

/// <summary>A task definition in the names and nesting of Terraform's resource, without its containers.</summary>
internal static class TerraformResource
{
    // where the provider's name is not the API's in snake case
    private static readonly Dictionary<string, string> Names = new()
    {
        ["sizeInGiB"] = "size_in_gib",
        ["configuredAtLaunch"] = "configure_at_launch",
        ["volumes"] = "volume",
    };

    // lists of names and values that the provider takes as maps, by their path
    private static readonly Dictionary<string, string> NameOfMap = new() { ["tags"] = "key", ["proxyConfiguration.properties"] = "name" };

    // what the provider has no argument for
    private static readonly string[] Missing = ["inferenceAccelerators"];

    public static Node Of(FormatWriting writing, FormatDocument definition)
    {
        var node = definition.Node.Without("containerDefinitions");
        foreach (var member in node.Members.Where(member => Missing.Contains(member.Name) || Shapes.RegisterTaskDefinitionRequest.Find(member.Name) is null))
            writing.Lose(definition, MemberPath.Root[member.Name], "Terraform's aws_ecs_task_definition has no argument for this: register the definition with another tool, or leave it out");
        foreach (var (path, value) in node.Walk(MemberPath.Root))
            if (value.Kind != NodeKind.String && path.Parent is { Index: >= 0, Parent: { } list } && NameOfMap.TryGetValue(list.ToString(), out var name) && path.Name == name)
                writing.Lose(definition, path, "Terraform takes this list as a map, whose names can't be filled later: write the name out, or give the parameter a value with an EcsGenParameter item");
        return Structure(Shapes.RegisterTaskDefinitionRequest, node.Without(Missing), MemberPath.Root);
    }

    private static Node Structure(Shape shape, Node node, MemberPath path)
    {
        var members = new List<NodeMember>();
        foreach (var written in node.Members)
            if (shape.Find(written.Name) is { } member && Convert(shape, member, written.Value, path[written.Name]) is { } converted)
                members.Add(converted);
        return Node.Object(members.ToEquatableArray());
    }

    private static NodeMember? Convert(Shape shape, Member member, Node value, MemberPath path)
    {
        if (shape == Shapes.Volume && member.Name == "host") return value.Find("sourcePath") is { } source ? new NodeMember("host_path", source) : null;
        if (NameOfMap.TryGetValue(path.ToString(), out var name)) return new NodeMember(Snake(member.Name), Map(value, name));
        return new NodeMember(Snake(member.Name), member switch
        {
            { IsStructure: true, Arity: MemberArity.List } => Nodes.List(value.Items.Select((item, i) => Structure(member.Shape, item, path[i]))),
            { IsStructure: true } when value.Kind == NodeKind.Object => Structure(member.Shape, value, path),
            _ => value,
        });
    }

    private static Node Map(Node list, string name) =>
        Node.Object(list.Items.Where(item => item.Find(name) is { Kind: NodeKind.String })
            .Select(item => new NodeMember(item.Find(name)!.Text, item.Find("value") ?? Nodes.Text(""))).ToEquatableArray());

    private static string Snake(string name)
    {
        if (Names.TryGetValue(name, out var special)) return special;
        var snake = new StringBuilder();
        foreach (var letter in name)
            if (char.IsUpper(letter)) snake.Append('_').Append(char.ToLowerInvariant(letter));
            else snake.Append(letter);
        return snake.ToString();
    }
}
