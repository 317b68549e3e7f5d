using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class CapabilitiesKept : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG9012", "A container drops the capabilities that it does not need")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Security,
        IsOptIn = true,
        Description = "Docker leaves a container capabilities such as NET_RAW and MKNOD that hardly any service needs. The rule is off until it is turned on.",
        Sources = EquatableArray.Create(ContainerPages.KernelCapabilities, "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html"),
    };

    public override void Check(TaskContext task)
    {
        if (task.IsWindows || task.Options.IsFragment) return;
        foreach (var (path, container) in task.Containers())
            if (!container.Privileged.Is(true) && !DropsAll(container))
                task.Report(this, path["linuxParameters"]["capabilities"]["drop"], $"Container '{container.Label()}' keeps the fourteen capabilities that Docker gives: drop ALL, and add those that the program needs");
    }

    private static bool DropsAll(ContainerDefinition container)
    {
        if (container.LinuxParameters.IsUnknown || container.LinuxParameters.TryGet(out var linux) && linux.Capabilities.IsUnknown) return true;
        if (!container.LinuxParameters.TryGet(out linux) || !linux.Capabilities.TryGet(out var capabilities)) return false;
        foreach (var item in capabilities.Drop)
            if (item.IsUnknown || item.Is("ALL"))
                return true;
        return capabilities.Drop.IsUnknown;
    }
}
