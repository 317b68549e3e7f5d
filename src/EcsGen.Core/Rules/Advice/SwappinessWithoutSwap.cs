using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Advice;

internal sealed class SwappinessWithoutSwap : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG9041", "swappiness is for a container with swap")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Description = "AWS documents that swappiness is ignored where maxSwap is not given.",
        Sources = EquatableArray.Create(ContainerPages.LinuxParameters),
    };

    public override void Check(TaskContext task)
    {
        if (task.IsFargate || task.IsWindows || task.Lists(Compatibility.ManagedInstances)) return;
        foreach (var (path, container) in task.Containers())
            if (container.LinuxParameters.TryGet(out var linux) && linux.Swappiness.IsKnown && linux.MaxSwap.IsAbsent)
                task.Report(this, path["linuxParameters"]["swappiness"], $"The swappiness of container '{container.Label()}' is ignored, since it has no maxSwap: add maxSwap, or leave swappiness out", Registration.Removal);
    }
}
