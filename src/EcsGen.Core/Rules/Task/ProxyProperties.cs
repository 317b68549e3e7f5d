using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Task;

internal sealed class ProxyProperties : TaskRule
{
    private static readonly string[] Required = { "ProxyEgressPort", "AppPorts", "EgressIgnoredIPs" };

    public override RuleInfo Info { get; } = new("ECSG2047", "A proxy configuration has the properties that AWS requires")
    {
        Evidence = Evidence.Documented,
        Description = "AWS documents ProxyEgressPort, AppPorts, EgressIgnoredIPs and one of IgnoredUID and IgnoredGID as required. The refusal was seen for ProxyIngressPort only.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(AwsPages.ProxyConfiguration),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-proxy-configuration-missing-required-props", "aws-cdk IgnoredUidOrGidRequired"),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment || !task.Definition.ProxyConfiguration.TryGet(out var proxy) || !proxy.Properties.IsComplete) return;
        if (proxy.Type.IsUnknown || proxy.Type.TryGet(out var type) && type != ProxyConfigurationType.Appmesh) return;
        // without the ingress port ECS answers about that one, which is another rule
        if (!Has(proxy, "ProxyIngressPort")) return;
        foreach (var name in Required)
            if (!Has(proxy, name))
                task.Report(this, MemberPath.Root["proxyConfiguration"]["properties"], $"The proxy configuration has no property {name}, which AWS requires: add it");
        if (!Has(proxy, "IgnoredUID") && !Has(proxy, "IgnoredGID"))
            task.Report(this, MemberPath.Root["proxyConfiguration"]["properties"], "The proxy configuration has neither IgnoredUID nor IgnoredGID, so the proxy would get its own traffic: add the user or the group of the proxy container");
    }

    // also a name that is not known yet may be it
    private static bool Has(ProxyConfiguration proxy, string name)
    {
        foreach (var (_, property) in proxy.Properties.Known())
            if (property.Name.IsUnknown || property.Name.Is(name))
                return true;
        return false;
    }
}
