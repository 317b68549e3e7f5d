using EcsGen.Model;

namespace EcsGen.Rules.Services;

internal sealed class Monitoring : ServiceRule
{
    private const int Max = 5;

    public override RuleInfo Info { get; } = new("ECSG5149", "Metrics are named, and come every 20 or 60 seconds")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "The API's model takes at most five lists of one to five names; AWS documents 20 and 60 seconds.",
        Refusals = Launches.Services(""),
        Sources = EquatableArray.Create(ServicePages.MonitoringConfiguration, ServicePages.MetricConfiguration),
    };

    public override void Check(ServiceContext service)
    {
        if (!service.Service.Monitoring.TryGet(out var monitoring)) return;
        var list = MemberPath.Root["monitoring"]["metricConfigurations"];
        if (monitoring.MetricConfigurations.Count > Max)
            service.Report(this, list[Max], $"There are {monitoring.MetricConfigurations.Count} metric configurations and ECS allows {Max}: leave some out");
        foreach (var (path, metric) in monitoring.MetricConfigurations.At(list))
        {
            if (metric.MetricNames is { IsList: true, Count: 0 } or { Count: > Max })
                service.Report(this, path["metricNames"], $"There are {metric.MetricNames.Count} metric names and ECS takes 1 to {Max}: write CPUUtilization or MemoryUtilization");
            if (metric.ResolutionSeconds.TryGet(out var seconds) && seconds is not (20 or 60))
                service.Report(this, path["resolutionSeconds"], $"The resolution is {seconds} seconds and ECS takes 20 or 60: write one of these");
        }
    }
}
