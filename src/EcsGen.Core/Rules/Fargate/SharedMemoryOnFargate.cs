using EcsGen.Model;

namespace EcsGen.Rules.Fargate;

internal sealed class SharedMemoryOnFargate : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3072", "On Fargate no container sets maxSwap or sharedMemorySize")
    {
        Description = "Fargate has no swap space, and the size of /dev/shm can't be changed there. For more of a file system in memory, tmpfs is supported.",
        Refusals = Registration.Refuses("Fargate compatible task definitions do not support {0}"),
        Sources = EquatableArray.Create(ContainerPages.LinuxParameters),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-fargate-max-swap", "cdk-preflight pf-ecs-fargate-shared-memory-size"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsFargate) return;
        foreach (var (path, container) in task.Containers())
        {
            if (!container.LinuxParameters.TryGet(out var linux)) continue;
            Check(task, container.Label(), path, "maxSwap", linux.MaxSwap);
            Check(task, container.Label(), path, "sharedMemorySize", linux.SharedMemorySize);
        }
    }

    // what was seen refused is a size; a 0 changes nothing and is not known
    private void Check(TaskContext task, string container, MemberPath path, string member, Value<int> value)
    {
        if (!value.TryGet(out var size) || size == 0) return;
        task.Report(this, path["linuxParameters"][member], $"Container '{container}' sets {member} to {size}, which Fargate does not support: leave it out, or run the task on EC2",
            Registration.Properties(("0", member), ("fix", "remove")), MemberPath.Root["requiresCompatibilities"]);
    }
}
