using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Advice;

internal sealed class LaunchStated : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG9120", "It is written where tasks run")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Description = "Without a launch type and a strategy the cluster's default decides, and EC2 where it has none.",
        IsOptIn = true,
        Sources = EquatableArray.Create(ServicePages.CreateService),
    };

    public override void Check(LaunchContext launch)
    {
        if (launch.IsFragment || launch.Operation == Launches.UpdateService || launch is ServiceContext { Controller: not DeploymentControllerType.Ecs } || !launch.LaunchType.IsAbsent || !launch.Strategy.IsNone()) return;
        launch.Report(this, MemberPath.Root["launchType"], $"The {launch.Noun} does not say where its tasks run, so the cluster's default decides, or it is EC2: add launchType or capacityProviderStrategy");
    }
}
