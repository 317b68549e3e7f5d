using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Task;

internal sealed class ProxyIngressPort : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2027", "A proxy configuration has the property ProxyIngressPort")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "ECS directs incoming traffic to that port of the proxy.",
        Refusals = Registration.Refuses("Ingress port not found", Registration.Unknown),
        Sources = EquatableArray.Create(AwsPages.ProxyConfiguration),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-proxy-configuration-missing-required-props"),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment || !task.Definition.ProxyConfiguration.TryGet(out var proxy)) return;
        if (proxy.Type.IsUnknown || proxy.Type.TryGet(out var type) && type != ProxyConfigurationType.Appmesh) return;
        if (!proxy.Properties.IsComplete || proxy.Properties.Known().Any(item => item.Value.Name.IsUnknown || item.Value.Name.Is("ProxyIngressPort"))) return;
        task.Report(this, MemberPath.Root["proxyConfiguration"]["properties"],
            "The proxy configuration has no property ProxyIngressPort: add the port on which the proxy takes incoming traffic, for example 15000");
    }
}
