using EcsGen.Model;

namespace EcsGen.Rules.Container;

internal sealed class ContainerHasName : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3002", "A container has a name")
    {
        Description = "Everything that refers to a container does so by its name; ECS refuses a container without one.",
        Refusals = Registration.Refuses("Container.name should not be null or empty.", Registration.ContainerNames),
        Sources = EquatableArray.Create(ContainerPages.Definition, "https://github.com/awsdocs/aws-cloudformation-user-guide/pull/612"),
        Peers = EquatableArray.Create("aws-cfn-validate F3003"),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment) return;
        foreach (var (path, container) in task.Containers())
            if (container.Name.IsAbsent || container.Name.Is(""))
                task.Report(this, path["name"], "The container has no name: write one of letters, digits, '_' and '-'");
    }
}
