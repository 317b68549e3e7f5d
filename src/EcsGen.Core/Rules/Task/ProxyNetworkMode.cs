using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Task;

internal sealed class ProxyNetworkMode : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2025", "A proxy configuration needs the awsvpc network mode")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "The proxy takes over the network interface of the task, which a task has only in the awsvpc mode.",
        Refusals = Registration.Refuses("APPMESH proxy configuration is only supported in networkMode=awsvpc", Registration.Unknown),
        Sources = EquatableArray.Create(AwsPages.ProxyConfiguration),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-proxy-configuration-awsvpc-required"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.Definition.ProxyConfiguration.IsKnown || task.IsFargate) return;
        var mode = task.Definition.NetworkMode;
        if (mode.IsAbsent && task.Options.IsFragment || mode.IsUnknown) return;
        if (mode.TryGet(out var written) && (written == NetworkMode.Awsvpc || !EnumValues.Has(nameof(NetworkMode), written))) return;
        task.Report(this, MemberPath.Root["proxyConfiguration"],
            $"The task definition has a proxy configuration, which needs the network mode awsvpc, and {(mode.IsAbsent ? "it has no network mode" : "its network mode is " + mode)}: write the network mode awsvpc, or leave proxyConfiguration out",
            MemberPath.Root["networkMode"]);
    }
}
