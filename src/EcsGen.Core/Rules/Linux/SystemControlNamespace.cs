using System;
using EcsGen.Model;

namespace EcsGen.Rules.Linux;

internal sealed class SystemControlNamespace : ContainerRule
{
    private static readonly string[] Prefixes = { "net.", "fs.mqueue." };
    private static readonly string[] Names = { "kernel.msgmax", "kernel.msgmnb", "kernel.msgmni", "kernel.sem", "kernel.shmall", "kernel.shmmax", "kernel.shmmni", "kernel.shm_rmid_forced", "kernel.domainname" };

    public override RuleInfo Info { get; } = new("ECSG3106", "A system control is one that a container has of its own")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "AWS documents net.* and the controls of IPC. Docker starts no container that sets a control which the kernel has for all containers at once, such as vm.max_map_count.",
        Sources = EquatableArray.Create(ContainerPages.SystemControl, "https://docs.docker.com/reference/cli/docker/container/run/#sysctl"),
    };

    public override void Check(ContainerContext container)
    {
        foreach (var (index, control) in container.Container.SystemControls.Known())
        {
            if (!control.Namespace.TryGet(out var name) || name.Length == 0 || IsNamespaced(name) || Placeholders.IsIn(name)) continue;
            container.Report(this, container.Path["systemControls"][index]["namespace"], $"Container '{container.Name}' sets {name}, which is one for the whole host and no container may set: leave it out, or set it on the container instance");
        }
    }

    private static bool IsNamespaced(string name)
    {
        foreach (var prefix in Prefixes)
            if (name.StartsWith(prefix, StringComparison.Ordinal))
                return true;
        return Array.IndexOf(Names, name) >= 0;
    }
}
