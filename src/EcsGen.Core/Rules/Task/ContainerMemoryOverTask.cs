using EcsGen.Model;

namespace EcsGen.Rules.Task;

internal sealed class ContainerMemoryOverTask : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2013", "No container's memory limit exceeds the task's memory")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "A container's hard limit can't be more than what the whole task has. The sum of all limits may exceed it.",
        Refusals = Registration.Refuses("The 'memory' setting for container '{0}' is greater than for the task.", Registration.Unknown),
        Sources = EquatableArray.Create(AwsPages.ContainerDefinition),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-container-memory-over-task"),
    };

    public override void Check(TaskContext task)
    {
        if (task.IsWindows && !task.IsFargate) return;
        if (!task.Definition.Memory.TryGet(out var text) || TaskSize.ReadMemory(text, out var memory) != SizeReading.Known) return;
        foreach (var (path, container) in task.Containers())
        {
            if (!container.Memory.TryGet(out var limit) || limit <= memory) continue;
            task.Report(this, path["memory"],
                $"The {container.Named()} has a memory limit of {limit} MiB and the whole task has {memory}: write {memory} or less, or give the task more memory",
                Registration.Properties(("replacement", TaskSize.Write(memory)), ("0", container.Name.ToString())), MemberPath.Root["memory"]);
        }
    }
}
