using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Container;

internal sealed class ContainerHasMemory : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3007", "A container has memory or memoryReservation when the task has no memory")
    {
        Description = "ECS places a task by the memory it needs: that of the task or, without it, that of each container. Fargate needs it on the task.",
        Refusals = Registration.Refuses("Invalid setting for container '{0}'. At least one of 'memory' or 'memoryReservation' must be specified.", ContainerChecks.Memory),
        Sources = EquatableArray.Create(ContainerPages.Definition, ContainerPages.Parameters),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-container-memory-required"),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment || !task.Definition.Memory.IsAbsent) return;
        var without = task.Containers().Where(item => item.Container.Memory.IsAbsent && item.Container.MemoryReservation.IsAbsent).ToArray();
        if (without.Length == 0) return;
        if (task.IsFargate) ReportOfTask(task, without);
        else foreach (var item in without) Report(task, item.Path["memory"], item.Container, "set one of them, in MiB");
    }

    // ECS names the first container, also where the memory of the task is what is missing
    private void ReportOfTask(TaskContext task, (MemberPath Path, ContainerDefinition Container)[] without) =>
        Report(task, MemberPath.Root["memory"], without[0].Container, "set memory on the task definition, which Fargate requires in any case", without.Select(item => item.Path["memory"]).ToArray());

    private void Report(TaskContext task, MemberPath path, ContainerDefinition container, string instead, params MemberPath[] others) =>
        task.Report(this, path, $"Container '{container.Label()}' has neither memory nor memoryReservation, and the task definition has no memory: {instead}",
            Registration.Properties(("0", container.Label())), others);
}
