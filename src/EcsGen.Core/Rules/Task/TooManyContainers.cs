using EcsGen.Model;

namespace EcsGen.Rules.Task;

internal sealed class TooManyContainers : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2003", "A task definition has at most 10 containers")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Decision,
        Description = "Amazon ECS allows 10 containers in a task definition; the quota can't be raised. Containers that AWS injects do not count.",
        Refusals = EquatableArray.Create(new Refusal("RegisterTaskDefinition", "ClientException", "Too many containers")),
        Sources = EquatableArray.Create("https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html"),
    };

    public override void Check(TaskContext task)
    {
        var count = task.Definition.ContainerDefinitions.Count;
        if (count <= Limits.ContainersPerTask) return;
        task.Report(this, MemberPath.Root["containerDefinitions"][Limits.ContainersPerTask],
            $"The task definition has {count} containers and ECS allows {Limits.ContainersPerTask}: move the rest to a task definition of their own");
    }
}
