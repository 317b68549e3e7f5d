using EcsGen.Model;

namespace EcsGen.Rules.Task;

internal sealed class NoContainers : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2002", "A task definition has at least one container")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "A task without containers has nothing to run, and ECS refuses both a missing and an empty list.",
        Refusals = Registration.Refuses("Container list cannot be empty.", Registration.NoContainers),
        Sources = EquatableArray.Create(AwsPages.RegisterTaskDefinition),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-container-definitions-empty"),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment) return;
        var containers = task.Definition.ContainerDefinitions;
        if (containers.IsAbsent)
            task.Report(this, MemberPath.Root["containerDefinitions"], "The task definition has no containerDefinitions: add at least one container");
        if (containers is { IsList: true, Count: 0 })
            task.Report(this, MemberPath.Root["containerDefinitions"], "The list of containers is empty: add at least one container");
    }
}
