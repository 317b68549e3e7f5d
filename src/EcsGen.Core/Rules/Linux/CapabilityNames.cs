using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Linux;

internal sealed class CapabilityNames : ContainerRule
{
    private const string Prefix = "CAP_";

    public override RuleInfo Info { get; } = new("ECSG3102", "A capability is written without CAP_")
    {
        Evidence = Evidence.Documented,
        Description = "AWS lists the capabilities as NET_ADMIN and SYS_PTRACE, without the CAP_ that Linux writes before them.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(ContainerPages.KernelCapabilities),
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
        {
            if (!capability.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) || capability.Length == Prefix.Length) continue;
            var name = capability.Substring(Prefix.Length);
            container.Report(this, container.Path["linuxParameters"]["capabilities"][member][index],
                $"The capability '{capability}' of container '{container.Name}' begins with CAP_, which AWS does not write: write '{name}'", Registration.Properties(("replacement", name)));
        }
    }
}
