using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class ContainerCpuUnits : TaskRule
{
    private const int Greatest = 262144;

    public override RuleInfo Info { get; } = new("ECSG9043", "The cpu of a container is a number of CPU units")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Description = "1024 units are one vCPU. Linux has shares from 2 to 262144; the agent writes the nearest.",
        Sources = EquatableArray.Create(ContainerPages.Definition),
    };

    public override void Check(TaskContext task)
    {
        if (task.IsWindows) return;
        foreach (var (path, container) in task.Containers())
            if (container.Cpu.Is(1))
                task.Report(this, path["cpu"], $"Container '{container.Label()}' has cpu 1, a thousandth of a processor, which counts as 2: write 1024 for one vCPU, or leave it out",
                    Registration.Properties(("replacement", "1024")));
            else if (container.Cpu.TryGet(out var cpu) && cpu > Greatest)
                task.Report(this, path["cpu"], $"Container '{container.Label()}' has cpu {cpu}, and Linux counts at most {Greatest}: write less");
    }
}
