using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Task;

internal sealed class ProxyContainer : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2026", "The proxy container is in the task definition")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "The proxy configuration names the container that runs the proxy.",
        Refusals = Registration.Refuses("Proxy container [{0}] does not exist", Registration.Unknown),
        Sources = EquatableArray.Create(AwsPages.ProxyConfiguration),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-proxy-configuration-container-missing"),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment || !task.Definition.ProxyConfiguration.TryGet(out var proxy) || !proxy.ContainerName.TryGet(out var name)) return;
        if (!task.KnowsAllContainers() || task.FindContainer(name) is not null || Placeholders.IsIn(name)) return;
        task.Report(this, MemberPath.Root["proxyConfiguration"]["containerName"],
            $"The proxy configuration names the container '{name}', which the task definition does not have: write {Text.OneOf(task.Containers().Select(item => $"'{item.Container.Name}'"))}",
            Registration.Properties(("0", name)), MemberPath.Root["containerDefinitions"]);
    }
}
