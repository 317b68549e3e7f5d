using EcsGen.Model;

namespace EcsGen.Rules.Container;

internal sealed class ContainerCpuNotNegative : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3010", "A container's cpu is not negative")
    {
        Evidence = Evidence.Documented,
        Description = "cpu is a number of CPU units, 1024 to a vCPU. AWS documents 0 and more; 0 is the same as none.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(ContainerPages.Definition),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.Cpu.TryGet(out var cpu) || cpu >= 0) return;
        container.Report(this, container.Path["cpu"],
            $"Container '{container.Name}' has cpu {cpu}, which is negative: write a number of CPU units, 1024 for one vCPU, or leave it out");
    }
}
