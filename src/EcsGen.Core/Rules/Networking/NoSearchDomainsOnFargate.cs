using EcsGen.Model;

namespace EcsGen.Rules.Networking;

internal sealed class NoSearchDomainsOnFargate : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3116", "On Fargate no container has dnsSearchDomains")
    {
        Evidence = Evidence.Documented,
        Description = "AWS lists dnsSearchDomains among the parameters that are not valid in Fargate tasks, which resolve names by the DHCP options of their VPC.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(ContainerPages.FargateParameters),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsFargate) return;
        foreach (var (path, container) in task.Containers())
            if (container.DnsSearchDomains.Count > 0)
                task.Report(this, path["dnsSearchDomains"], $"Container '{container.Label()}' has dnsSearchDomains, which AWS lists as not valid on Fargate: leave them out; the DHCP options of the VPC have a domain name",
                    MemberPath.Root["requiresCompatibilities"]);
    }
}
