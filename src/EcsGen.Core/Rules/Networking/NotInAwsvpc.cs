using System;
using System.Collections.Generic;
using EcsGen.Model;

namespace EcsGen.Rules.Networking;

/// <summary>A member of a container that network mode awsvpc does not go with: the network is the task's there.</summary>
internal abstract class NotInAwsvpc : TaskRule
{
    /// <summary>The members that ECS refuses in awsvpc, and those of them that a container has.</summary>
    public static IEnumerable<string> MembersOf(ContainerDefinition container)
    {
        if (container.Links.Count > 0) yield return "links";
        if (container.Hostname.IsKnown && !container.Hostname.Is("")) yield return "hostname";
        if (container.ExtraHosts.Count > 0) yield return "extraHosts";
        if (container.DnsServers.Count > 0) yield return "dnsServers";
        if (container.DisableNetworking.Is(true)) yield return "disableNetworking";
    }

    protected static RuleInfo Describe(string id, string member, string why, string text, string peer) =>
        new(id, $"In network mode awsvpc no container has {member}")
        {
            Description = why,
            Refusals = Registration.Refuses(text),
            Sources = EquatableArray.Create(ContainerPages.Definition),
            Peers = EquatableArray.Create("cdk-preflight " + peer),
        };

    protected abstract string Member { get; }

    protected abstract string Instead { get; }

    public override void Check(TaskContext task)
    {
        if (!task.IsAwsvpc()) return;
        foreach (var (path, container) in task.Containers())
            foreach (var member in MembersOf(container))
                if (string.Equals(member, Member, StringComparison.Ordinal))
                    task.Report(this, path[member], $"Container '{container.Label()}' has {member}, which network mode awsvpc does not support: {Instead}", MemberPath.Root["networkMode"]);
    }
}
