using EcsGen.Model;
using EcsGen.Model.Enums;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.Network;

internal sealed class FargateDnsSearchDomains : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4025", "Containers of a Fargate task have no DNS search domains")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS lists dnsSearchDomains among what Fargate tasks do not support. Nobody is known who saw the refusal.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(AwsPages.FargateDifferences),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsFargate) return;
        foreach (var (path, container) in task.Containers())
            if (container.DnsSearchDomains.Count > 0)
                task.Report(this, path["dnsSearchDomains"],
                    $"The {container.Named()} has dnsSearchDomains, which Fargate does not support: leave dnsSearchDomains out and write full names",
                    Registration.Removal, task.PathOf(Compatibility.Fargate));
    }
}
