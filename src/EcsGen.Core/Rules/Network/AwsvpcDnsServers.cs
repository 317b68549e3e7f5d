using EcsGen.Model;
using EcsGen.Model.Enums;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.Network;

internal sealed class AwsvpcDnsServers : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4020", "Containers of an awsvpc task have no DNS servers of their own")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "The network interface of the task asks the DNS servers of its VPC.",
        Refusals = Registration.Refuses("DNS servers are not supported on container when networkMode=awsvpc.", Registration.EachContainer),
        Sources = EquatableArray.Create(AwsPages.ContainerDefinition),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-fargate-dns-servers"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.Definition.NetworkMode.Is(NetworkMode.Awsvpc)) return;
        foreach (var (path, container) in task.Containers())
            if (container.DnsServers.Count > 0)
                task.Report(this, path["dnsServers"],
                    $"The {container.Named()} has dnsServers, which the network mode awsvpc does not support: leave dnsServers out, the task asks the DNS servers of its VPC",
                    Registration.Removal, MemberPath.Root["networkMode"]);
    }
}
