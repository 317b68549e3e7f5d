using EcsGen.Model;

namespace EcsGen.Rules.Fargate;

internal sealed class SecurityOptionsOnFargate : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3074", "On Fargate no container has dockerSecurityOptions")
    {
        Description = "SELinux, AppArmor and credential specifications by Docker option are matters of the host, which belongs to AWS.",
        Refusals = Registration.Refuses("Fargate compatible task definitions do not support dockerSecurityOptions"),
        Sources = EquatableArray.Create(ContainerPages.Definition),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-fargate-docker-security-options"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsFargate) return;
        foreach (var (path, container) in task.Containers())
            if (container.DockerSecurityOptions.Count > 0)
                task.Report(this, path["dockerSecurityOptions"], $"Container '{container.Label()}' has dockerSecurityOptions, which Fargate does not support: leave them out, or run the task on EC2",
                    Registration.Removal, MemberPath.Root["requiresCompatibilities"]);
    }
}
