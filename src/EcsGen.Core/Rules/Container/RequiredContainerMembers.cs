using EcsGen.Model;

namespace EcsGen.Rules.Container;

internal sealed class RequiredContainerMembers : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3017", "What is in a container has the members that the API requires")
    {
        Evidence = Evidence.Model,
        Description = "The API's model requires these members, so every client refuses a request without them: both members of a dependency and a secret, the command of a health check, the names and limits of a ulimit, and so on.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(ContainerPages.Definition),
        Peers = EquatableArray.Create("aws-cfn-validate F3003"),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment || task.Node.Find("containerDefinitions") is not { Kind: NodeKind.Array } list) return;
        foreach (var (path, container) in task.Containers())
        {
            var node = list.Items[path.Index];
            if (RequiredMembers.AreThere(Shapes.ContainerDefinition, node)) continue;
            foreach (var (missing, _) in RequiredMembers.Missing(Shapes.ContainerDefinition, node, path))
                if (!IsReference(task, missing))
                    task.Report(this, missing, $"Container '{container.Label()}' has {Owner(missing)} without {missing.Name}, which the API requires: add it");
        }
    }

    // a class that C# names and that is no container is a mistake in the code, which has a rule
    private static bool IsReference(TaskContext task, MemberPath missing) => task.Options.Origin == Origin.Attributes && missing.Name == "containerName";

    private static string Owner(MemberPath missing)
    {
        var owner = missing.Parent!;
        return owner.Name is { } name ? "a " + name : $"an item of {owner.Parent!.Name}";
    }
}
