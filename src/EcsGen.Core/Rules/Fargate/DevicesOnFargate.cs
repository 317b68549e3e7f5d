using EcsGen.Model;

namespace EcsGen.Rules.Fargate;

internal sealed class DevicesOnFargate : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3071", "On Fargate no container has devices of the host")
    {
        Description = "A Fargate task has no host whose devices it could use.",
        Refusals = Registration.Refuses("Fargate compatible task definitions do not support devices"),
        Sources = EquatableArray.Create(ContainerPages.LinuxParameters),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-fargate-devices"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsFargate) return;
        foreach (var (path, container) in task.Containers())
            if (container.LinuxParameters.TryGet(out var linux) && linux.Devices.Count > 0)
                task.Report(this, path["linuxParameters"]["devices"], $"Container '{container.Label()}' has devices of the host, which Fargate does not support: leave devices out, or run the task on EC2",
                    Registration.Removal, MemberPath.Root["requiresCompatibilities"]);
    }
}
