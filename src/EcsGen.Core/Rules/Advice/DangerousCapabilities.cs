using System;
using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class DangerousCapabilities : TaskRule
{
    private static readonly string[] Dangerous = { "ALL", "SYS_ADMIN", "SYS_MODULE", "SYS_RAWIO", "SYS_PTRACE", "SYS_BOOT", "NET_ADMIN", "DAC_READ_SEARCH", "MAC_ADMIN", "MAC_OVERRIDE" };

    public override RuleInfo Info { get; } = new("ECSG9006", "No capability is added that is as good as root on the host")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Security,
        Description = "With these capabilities a process can load kernel modules, read any file, look into other processes or change the network of the host.",
        Sources = EquatableArray.Create(ContainerPages.KernelCapabilities, "https://man7.org/linux/man-pages/man7/capabilities.7.html"),
    };

    public override void Check(TaskContext task)
    {
        if (task.IsFargate) return;
        foreach (var (path, container) in task.Containers())
        {
            if (!container.LinuxParameters.TryGet(out var linux) || !linux.Capabilities.TryGet(out var capabilities)) continue;
            foreach (var (index, capability) in capabilities.Add.Known())
                if (Array.IndexOf(Dangerous, capability) >= 0)
                    task.Report(this, path["linuxParameters"]["capabilities"]["add"][index], $"Container '{container.Label()}' adds the capability {capability}, with which a process can take over its host or other tasks: leave it out if the program does without");
        }
    }
}
