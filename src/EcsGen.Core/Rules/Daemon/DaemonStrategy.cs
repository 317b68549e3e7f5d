using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Daemon;

internal sealed class DaemonStrategy : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5144", "A daemon service has no capacity provider strategy, not even the cluster's default")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "It runs on every instance of the cluster. Where the cluster has a default strategy, the service states a launch type to be free of it. Users have reported the refusal.",
        Refusals = Launches.Create("Specifying a capacity provider strategy is not supported when you create a service using the DAEMON scheduling strategy.", Launches.Daemon),
        Sources = EquatableArray.Create(ServicePages.CreateService, ServicePages.RoadmapDaemon),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Scheduling != SchedulingStrategy.Daemon || service.Update is not null) return;
        if (service.Strategy.Count > 0)
            service.Report(this, service.StrategyPath, "A daemon service runs on every instance and takes no capacity provider strategy: leave it out", Registration.Removal, MemberPath.Root["schedulingStrategy"]);
        else if (!service.IsFragment && service.LaunchType.IsAbsent && service.Cluster is { DefaultCapacityProviderStrategy.Count: > 0 })
            service.ReportAcross(this, MemberPath.Root["schedulingStrategy"], "The cluster has a default capacity provider strategy, which a daemon service can't have: add \"launchType\": \"EC2\"", Launches.Parts(),
                new Elsewhere(DocumentRole.Cluster, MemberPath.Root["defaultCapacityProviderStrategy"]));
    }
}
