using System;
using EcsGen.Model;

namespace EcsGen.Rules.Linux;

internal sealed class CapabilityNames : ContainerRule
{
    private const string Prefix = "CAP_";

    // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html, and the three that Linux has since
    private static readonly string[] Known =
    {
        "ALL", "AUDIT_CONTROL", "AUDIT_READ", "AUDIT_WRITE", "BLOCK_SUSPEND", "BPF", "CHECKPOINT_RESTORE", "CHOWN", "DAC_OVERRIDE", "DAC_READ_SEARCH", "FOWNER", "FSETID", "IPC_LOCK", "IPC_OWNER",
        "KILL", "LEASE", "LINUX_IMMUTABLE", "MAC_ADMIN", "MAC_OVERRIDE", "MKNOD", "NET_ADMIN", "NET_BIND_SERVICE", "NET_BROADCAST", "NET_RAW", "PERFMON", "SETFCAP", "SETGID", "SETPCAP", "SETUID",
        "SYSLOG", "SYS_ADMIN", "SYS_BOOT", "SYS_CHROOT", "SYS_MODULE", "SYS_NICE", "SYS_PACCT", "SYS_PTRACE", "SYS_RAWIO", "SYS_RESOURCE", "SYS_TIME", "SYS_TTY_CONFIG", "WAKE_ALARM",
    };

    public override RuleInfo Info { get; } = new("ECSG3102", "A capability is written as AWS writes it, without CAP_")
    {
        Evidence = Evidence.Documented,
        Description = "AWS lists the capabilities as NET_ADMIN and SYS_PTRACE, without the CAP_ that Linux writes before them. A name that is neither known nor near to one is not flagged.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(ContainerPages.KernelCapabilities),
        Peers = EquatableArray.Create("aws-cfn-validate W3030"),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.LinuxParameters.TryGet(out var linux) || !linux.Capabilities.TryGet(out var capabilities)) return;
        Check(container, "add", capabilities.Add);
        Check(container, "drop", capabilities.Drop);
    }

    private void Check(ContainerContext container, string member, Values<string> names)
    {
        foreach (var (index, capability) in names.Known())
            if (Meant(capability) is { } meant)
                container.Report(this, container.Path["linuxParameters"]["capabilities"][member][index], $"The capability '{capability}' of container '{container.Name}' is not written as AWS writes it: write '{meant}'",
                    Registration.Properties(("replacement", meant)));
    }

    private static string? Meant(string capability)
    {
        if (Array.IndexOf(Known, capability) >= 0) return null;
        var name = capability.ToUpperInvariant();
        if (name.StartsWith(Prefix, StringComparison.Ordinal) && name.Length > Prefix.Length) return name.Substring(Prefix.Length);
        return Array.IndexOf(Known, name) >= 0 ? name : Misspelling.Of(name, Known);
    }
}
