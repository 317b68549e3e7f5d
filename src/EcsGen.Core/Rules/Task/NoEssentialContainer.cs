using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Task;

internal sealed class NoEssentialContainer : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2004", "At least one container is essential")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "A task ends with its essential containers, so one of them must be; a container that does not say is essential.",
        Refusals = Registration.Refuses("Task definition doesn't have any essential container.", Registration.Essential),
        Sources = EquatableArray.Create(AwsPages.ContainerDefinition),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-essential-container", "cfn-lint E3042", "aws-cfn-validate E3042"),
    };

    public override void Check(TaskContext task)
    {
        var containers = task.Definition.ContainerDefinitions;
        if (task.Options.IsFragment || !containers.IsComplete || containers.Count == 0) return;
        foreach (var (_, container) in task.Containers())
            if (!container.Essential.Is(false))
                return;
        var places = task.Containers().Select(item => item.Path["essential"]).ToArray();
        var names = task.Containers().Select(item => item.Container.Named()).ToArray();
        task.Report(this, places[0],
            (names.Length == 1 ? $"The only {names[0]} is not essential" : $"None of the {names.Length} containers is essential")
            + ": set essential to true, or leave it out, on the one that the task lives for",
            Registration.Properties(("replacement", "true")), places.Skip(1).ToArray());
    }
}
