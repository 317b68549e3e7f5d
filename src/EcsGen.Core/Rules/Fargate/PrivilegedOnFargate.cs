using EcsGen.Model;

namespace EcsGen.Rules.Fargate;

internal sealed class PrivilegedOnFargate : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3070", "On Fargate no container is privileged")
    {
        Description = "A privileged container has the rights of root on its host, and the host of a Fargate task belongs to AWS.",
        Refusals = Registration.Refuses("Fargate requires that the 'privileged' setting be 'false'"),
        Sources = EquatableArray.Create(ContainerPages.Definition),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-fargate-privileged", "Security Hub ECS.4"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsFargate) return;
        foreach (var (path, container) in task.Containers())
            if (container.Privileged.Is(true))
                task.Report(this, path["privileged"], $"Container '{container.Label()}' is privileged, which Fargate does not allow: leave privileged out, or run the task on EC2",
                    Registration.Removal, MemberPath.Root["requiresCompatibilities"]);
    }
}
