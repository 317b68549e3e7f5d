using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class HealthTimeout : ContainerRule
{
    // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html
    private const int DefaultInterval = 30;

    public override RuleInfo Info { get; } = new("ECSG9026", "A health check ends before the next one begins")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Reliability,
        Description = "The next check begins an interval after the last one ended, so a slow one only makes a failure be seen later. A timeout above the interval is mostly a mix-up of the two.",
        Sources = EquatableArray.Create(ContainerPages.HealthCheck),
        Peers = EquatableArray.Create("aws-cdk ShouldBeHealthCheckInterval"),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.HealthCheck.TryGet(out var check) || !check.Interval.TryGetOr(DefaultInterval, out var interval) || !check.Timeout.TryGet(out var timeout) || timeout <= interval) return;
        container.Report(this, container.Path["healthCheck"]["timeout"], $"A health check of container '{container.Name}' may take {timeout} seconds and is due every {interval}: write a timeout of at most {interval}, or a longer interval", Registration.Properties(("replacement", Text.Of(interval))),
            check.Interval.IsSet ? [container.Path["healthCheck"]["interval"]] : []);
    }
}
