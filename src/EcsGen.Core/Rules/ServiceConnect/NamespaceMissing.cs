using EcsGen.Model;

namespace EcsGen.Rules.ServiceConnect;

internal sealed class NamespaceMissing : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5100", "Service Connect has a namespace")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "The service states it, or the cluster has one for its services.",
        Refusals = Launches.Services("Namespace is missing"),
        Sources = EquatableArray.Create(ServicePages.ServiceConnectConfiguration),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-svc-connect-without-namespace", "aws-cdk MustBeNamespaceDefinedEither"),
    };

    public override void Check(ServiceContext service)
    {
        if (service.IsFragment || service.Cluster is not { } cluster || !service.Service.ServiceConnectConfiguration.TryGet(out var connect)) return;
        if (!connect.Enabled.Is(true) || !connect.Namespace.IsAbsent || !cluster.ServiceConnectDefaults.IsAbsent) return;
        service.ReportAcross(this, MemberPath.Root["serviceConnectConfiguration"]["namespace"], "Service Connect is on and has no namespace, and neither has the cluster: add namespace, or serviceConnectDefaults to the cluster", Launches.Parts(),
            new Elsewhere(DocumentRole.Cluster, MemberPath.Root["serviceConnectDefaults"]));
    }
}
