using EcsGen.Model;

namespace EcsGen.Rules.Services;

internal sealed class RegistryTaskCount : ServiceRule
{
    private const int Max = 1000;

    public override RuleInfo Info { get; } = new("ECSG5074", "A service with a registry runs at most 1000 tasks")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "Cloud Map holds 1000 instances for a service, so tasks above that can't be registered.",
        Sources = EquatableArray.Create(ServicePages.ServiceDiscovery),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Service.ServiceRegistries.Count > 0 && service.Service.DesiredCount.TryGet(out var count) && count > Max)
            service.Report(this, MemberPath.Root["desiredCount"], $"The service is to run {count} tasks, and service discovery holds {Max} for a service: write {Max} or less, or use a load balancer", MemberPath.Root["serviceRegistries"]);
    }
}
