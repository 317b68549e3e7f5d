using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class CapabilitiesOfPrivileged : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG9039", "Capabilities are for containers that are not privileged")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Security,
        Description = "A privileged container has every capability, also one that it drops.",
        Sources = EquatableArray.Create(ContainerPages.KernelCapabilities),
    };

    public override void Check(TaskContext task)
    {
        if (task.IsFargate) return;
        foreach (var (path, container) in task.Containers())
            if (container.Privileged.Is(true) && container.LinuxParameters.TryGet(out var linux) && linux.Capabilities.IsKnown)
                task.Report(this, path["linuxParameters"]["capabilities"], $"The capabilities of container '{container.Label()}' have no effect, since a privileged container has them all: leave privileged out, or the capabilities", path["privileged"]);
    }
}
