using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Launching;

internal sealed class LaunchTypeOrStrategy : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5008", "Tasks have a launch type or a capacity provider strategy, not both")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "Both say where the tasks run.",
        Refusals = Launches.Both(Launches.Create("Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again."), Launches.Runs("You may choose a capacity provider or a launch type but not both.")),
        Sources = EquatableArray.Create(ServicePages.CreateService, ServicePages.RunTask),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-service-launch-type-capacity-provider"),
    };

    public override void Check(LaunchContext launch)
    {
        if (!launch.LaunchType.TryGet(out var type) || launch.Strategy.Count == 0 || launch.Operation == Launches.UpdateService) return;
        launch.Report(this, MemberPath.Root["launchType"], $"The {launch.Noun} has the launch type {type} and a capacity provider strategy, and ECS takes one of them: leave one out", Registration.Removal, launch.StrategyPath);
    }
}
