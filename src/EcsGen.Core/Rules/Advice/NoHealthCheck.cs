using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class NoHealthCheck : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG9028", "An essential container has a health check")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Reliability,
        IsOptIn = true,
        Description = "A program that hangs still runs. Without a health check, only one of a load balancer finds out, so for services behind one the rule is not needed; it is off until it is turned on.",
        Sources = EquatableArray.Create(ContainerPages.HealthCheck),
        Peers = EquatableArray.Create("KICS d24389b4"),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment) return;
        foreach (var (path, container) in task.Containers())
            if (container.IsEssential() is true && container.HealthCheck.IsAbsent)
                task.Report(this, path["healthCheck"], $"Container '{container.Label()}' is essential and has no health check, so ECS sees only whether it runs: add one, or let the load balancer check it",
                    Registration.Properties(("add", "healthCheck")));
    }
}
