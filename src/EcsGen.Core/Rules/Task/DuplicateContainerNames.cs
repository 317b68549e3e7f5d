using System.Collections.Generic;
using EcsGen.Model;

namespace EcsGen.Rules.Task;

internal sealed class DuplicateContainerNames : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2012", "Container names are unique in a task definition")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "Dependencies, load balancers and overrides refer to containers by name.",
        Refusals = Registration.Refuses("Container names must be unique within a task definition", Registration.ContainerNames),
        Sources = EquatableArray.Create(AwsPages.ContainerDefinition),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-duplicate-container-names", "aws-cfn-validate F3037"),
    };

    public override void Check(TaskContext task)
    {
        foreach (var (path, container) in task.Containers())
        {
            if (container.Name.TryGet(out var name) && task.FindContainer(name) is { } first && first.Path.Index < path.Index)
                task.Report(this, path["name"], $"Two containers of the task definition are named '{name}': give one of them another name", first.Path["name"]);
        }
    }
}
