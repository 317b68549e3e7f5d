using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Platforms;

internal sealed class WindowsParameters : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3120", "A container for Windows has only parameters that Windows supports")
    {
        Evidence = Evidence.Documented,
        Description = "AWS documents these parameters as not supported for Windows containers. Some are ignored without a word, so that a container is less protected than its definition says.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(ContainerPages.Definition, ContainerPages.WindowsParameters, ContainerPages.FireLens),
        Peers = EquatableArray.Create("Copilot"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsWindows) return;
        foreach (var (path, container) in task.Containers())
        {
            var inAwsvpc = task.IsAwsvpc() ? AwsvpcParameters.Of(container).ToArray() : [];
            foreach (var (member, place) in MembersOf(task, container, path))
                if (!inAwsvpc.Contains(member))
                    task.Report(this, place, $"Container '{container.Label()}' has {member}, which AWS does not support for Windows containers: leave it out", Registration.Removal, MemberPath.Root["runtimePlatform"]["operatingSystemFamily"]);
        }
    }

    // what Fargate refuses on its own is left to the rules for that
    private static IEnumerable<(string Member, MemberPath Path)> MembersOf(TaskContext task, ContainerDefinition container, MemberPath path)
    {
        if (container.Links.Count > 0) yield return ("links", path["links"]);
        if (container.LinuxParameters.IsKnown && !task.IsFargate) yield return ("linuxParameters", path["linuxParameters"]);
        if (container.DisableNetworking.Is(true)) yield return ("disableNetworking", path["disableNetworking"]);
        if (container.Privileged.Is(true) && !task.IsFargate) yield return ("privileged", path["privileged"]);
        if (container.ReadonlyRootFilesystem.Is(true)) yield return ("readonlyRootFilesystem", path["readonlyRootFilesystem"]);
        if (container.DnsServers.Count > 0) yield return ("dnsServers", path["dnsServers"]);
        if (container.DnsSearchDomains.Count > 0 && !task.IsFargate) yield return ("dnsSearchDomains", path["dnsSearchDomains"]);
        if (container.ExtraHosts.Count > 0) yield return ("extraHosts", path["extraHosts"]);
        if (container.Ulimits.Count > 0) yield return ("ulimits", path["ulimits"]);
        if (container.SystemControls.Count > 0) yield return ("systemControls", path["systemControls"]);
        if (container.MemoryReservation.IsKnown && !container.MemoryReservation.Is(0)) yield return ("memoryReservation", path["memoryReservation"]);
        if (container.FirelensConfiguration.IsKnown) yield return ("firelensConfiguration", path["firelensConfiguration"]);
        foreach (var (index, requirement) in container.ResourceRequirements.Known())
            if (requirement.Type.Is(ResourceType.Gpu) && !task.IsFargate)
                yield return ("a GPU requirement", path["resourceRequirements"][index]["type"]);
    }
}
