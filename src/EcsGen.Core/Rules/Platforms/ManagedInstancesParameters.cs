using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Platforms;

internal sealed class ManagedInstancesParameters : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3121", "A container for Managed Instances has only parameters that they support")
    {
        Evidence = Evidence.Documented,
        Description = "AWS lists these parameters as not valid in task definitions for Managed Instances. The list also has tmpfs, which AWS supports there since January 2026.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(ContainerPages.ManagedInstances),
    };

    public override void Check(TaskContext task)
    {
        // what Fargate does not support either is said by the rules for it
        if (!task.Lists(Compatibility.ManagedInstances) || task.IsFargate) return;
        foreach (var (path, container) in task.Containers())
        {
            var inAwsvpc = task.IsAwsvpc() ? AwsvpcParameters.Of(container).ToArray() : [];
            foreach (var (member, place) in MembersOf(container, path))
                if (!inAwsvpc.Contains(member))
                    task.Report(this, place, $"Container '{container.Label()}' has {member}, which AWS lists as not valid for Managed Instances: leave it out, or run the task on EC2", Registration.Removal, MemberPath.Root["requiresCompatibilities"]);
        }
    }

    private static IEnumerable<(string Member, MemberPath Path)> MembersOf(ContainerDefinition container, MemberPath path)
    {
        foreach (var member in AwsvpcParameters.Of(container)) yield return (member, path[member]);
        if (container.DnsSearchDomains.Count > 0) yield return ("dnsSearchDomains", path["dnsSearchDomains"]);
        if (container.DockerSecurityOptions.Count > 0) yield return ("dockerSecurityOptions", path["dockerSecurityOptions"]);
        if (!container.LinuxParameters.TryGet(out var linux)) yield break;
        if (linux.MaxSwap.IsKnown) yield return ("maxSwap", path["linuxParameters"]["maxSwap"]);
        if (linux.Swappiness.IsKnown) yield return ("swappiness", path["linuxParameters"]["swappiness"]);
        if (linux.SharedMemorySize.IsKnown) yield return ("sharedMemorySize", path["linuxParameters"]["sharedMemorySize"]);
    }
}
