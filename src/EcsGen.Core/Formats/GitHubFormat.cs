using System.Linq;
using EcsGen.Model;

namespace EcsGen.Formats;

/// <summary>
/// What GitHub's amazon-ecs-render-task-definition and amazon-ecs-deploy-task-definition take: a task definition, in which the image alone may be left open.
/// </summary>
internal sealed class GitHubFormat : OutputFormat
{
    public override string Name => "GitHub";

    public override string Summary => "github/<family>.json for the render and deploy actions";

    internal override void Write(FormatWriting writing)
    {
        foreach (var definition in writing.Of(DocumentKind.TaskDefinition))
        {
            foreach (var (path, node) in definition.Node.Walk(MemberPath.Root)) Check(writing, definition, path, node);
            writing.Add($"github/{definition.Name}.json", definition.Node);
        }
    }

    private static void Check(FormatWriting writing, FormatDocument definition, MemberPath path, Node node)
    {
        if (node.Kind == NodeKind.Template && !IsImage(path))
            writing.Lose(definition, path, "no action fills this parameter: the render action sets images only. Give it a value with an EcsGenParameter item");
        else if (IsEmpty(node) && !IsKept(path))
            writing.Lose(definition, path, "the deploy action leaves out empty texts, lists and objects before it registers. List the member's name in the action's keep-null-value-keys, or leave it out here too");
    }

    private static bool IsImage(MemberPath path) =>
        path is { Name: "image", Parent: { Index: >= 0, Parent: { Name: "containerDefinitions", Parent.Parent: null } } };

    private static bool IsEmpty(Node node) => node.Kind switch
    {
        NodeKind.String => node.Text.Length == 0,
        NodeKind.Array => node.Items.Count == 0,
        NodeKind.Object => node.Members.Count == 0,
        _ => false,
    };

    // the action puts the value of an environment variable or a proxy's property back
    private static bool IsKept(MemberPath path) =>
        path.Parent is null || path is { Name: "value", Parent: { Index: >= 0, Parent.Name: "environment" or "properties" } };
}
