using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Services;

internal sealed class PercentsCanMove : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5084", "A deployment can start or stop a task")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "ECS rounds the minimum up and the maximum down: of one task, 50 and 150 percent are 1 and 1, so a deployment can neither stop the old task nor start a new one. It tries for ever and says so in an event.",
        Sources = EquatableArray.Create(ServicePages.DeploymentConfiguration, ServicePages.RollingDeployment, ServicePages.DeploymentMessages),
    };

    public override void Check(ServiceContext service)
    {
        if (service.DeploymentStrategy != DeploymentStrategy.Rolling || service.Controller != DeploymentControllerType.Ecs || service.Scheduling != SchedulingStrategy.Replica) return;
        if (!service.Service.DesiredCount.TryGet(out var desired) || desired < 1 || !service.Service.DeploymentConfiguration.IsKnown) return;
        if (!service.Deployment.MinimumHealthyPercent.TryGetOr(100, out var minimum) || !service.Deployment.MaximumPercent.TryGetOr(200, out var maximum)) return;
        if (minimum is < 0 or > 100 || maximum < 100 || minimum == 100 && service.Deployment.MinimumHealthyPercent.IsKnown && maximum == 100) return;
        var (least, most) = RolloutCounts.Of(desired, minimum, maximum);
        if (least < desired || most > desired) return;
        var path = MemberPath.Root["deploymentConfiguration"];
        service.Report(this, path[service.Deployment.MaximumPercent.IsKnown ? "maximumPercent" : "minimumHealthyPercent"],
            $"Of {desired} tasks {minimum} percent, rounded up, are {least} and {maximum} percent, rounded down, are {most}, so a deployment can neither stop nor start one and waits for ever: write 200 for maximumPercent, or a minimumHealthyPercent of at most {RolloutCounts.LargestMinimum(desired)}",
            Registration.Properties(("replacement", service.Deployment.MaximumPercent.IsKnown ? "200" : Text.Of(RolloutCounts.LargestMinimum(desired)))), MemberPath.Root["desiredCount"]);
    }
}
