using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Formats;

/// <summary>
/// The images apart from the shape: the list that CodePipeline's Amazon ECS action reads (imagedefinitions.json), and the definition with CodeDeploy's
/// placeholders where the images were. The one changes with each release, the other only when somebody changes the definition.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/file-reference.html
/// </summary>
internal sealed class ImageDefinitionsFormat : OutputFormat
{
    public override string Name => "ImageDefinitions";

    public override string Summary => "images/<family>.imagedefinitions.json for CodePipeline, and images/<family>.shape.json without the images";

    internal override void Write(FormatWriting writing)
    {
        foreach (var definition in writing.Of(DocumentKind.TaskDefinition))
        {
            var slots = new List<Node>();
            var containers = definition.Node.Find("containerDefinitions");
            var shapes = (containers?.Items ?? default).Select((container, index) => Shape(writing, definition, container, index, slots)).ToList();
            writing.Add($"images/{definition.Name}.imagedefinitions.json", Nodes.List(slots));
            writing.Add($"images/{definition.Name}.shape.json", containers is null ? definition.Node : definition.Node.With("containerDefinitions", Nodes.List(shapes)));
        }
    }

    private static Node Shape(FormatWriting writing, FormatDocument definition, Node container, int index, List<Node> slots)
    {
        if (container.Find("image") is not { } image) return container;
        if (container.Find("name") is not { } name)
        {
            writing.Lose(definition, MemberPath.Root["containerDefinitions"][index]["name"], "an image definition goes by the container's name, and this container has none: name it");
            return container;
        }
        slots.Add(Nodes.Object(("name", name), ("imageUri", image)));
        return container.With("image", Nodes.Text("<IMAGE" + slots.Count.ToString(CultureInfo.InvariantCulture) + "_NAME>"));
    }
}
