using System.Globalization;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Task;

internal sealed class ContainerCpuOverTask : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2023", "The containers' cpu together does not exceed the task's cpu")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "What the containers reserve must fit into the task's cpu; a container without cpu counts as 0.",
        Refusals = Registration.Refuses("The sum of all container 'cpu' values cannot be greater than the value of the task 'cpu'.", Registration.Unknown),
        Sources = EquatableArray.Create(AwsPages.ContainerDefinition),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-fargate-container-cpu-over-task", "aws-cdk ContainerValuesCannotGreater"),
    };

    public override void Check(TaskContext task)
    {
        if (task.IsWindows && !task.IsFargate) return;
        if (!task.Definition.Cpu.TryGet(out var text) || TaskSize.ReadCpu(text, out var cpu) != SizeReading.Known) return;
        long sum = 0;
        foreach (var (_, container) in task.Containers())
            if (container.Cpu.TryGet(out var units) && units > 0)
                sum += units;
        if (sum <= cpu) return;
        var parts = task.Containers().Where(item => item.Container.Cpu.TryGet(out var units) && units > 0).ToArray();
        task.Report(this, MemberPath.Root["cpu"],
            $"The containers reserve {string.Join(" + ", parts.Select(item => item.Container.Cpu.ToString()))}{(parts.Length > 1 ? " = " + sum.ToString(CultureInfo.InvariantCulture) : "")} CPU units and the task has {cpu}: give the task more, or the containers less",
            parts.Select(item => item.Path["cpu"]).ToArray());
    }
}
