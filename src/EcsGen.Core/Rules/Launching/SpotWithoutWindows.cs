using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Launching;

internal sealed class SpotWithoutWindows : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5017", "FARGATE_SPOT runs no Windows containers")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents it. Nobody is known who saw the refusal.",
        Refusals = Launches.All(""),
        Sources = EquatableArray.Create(ServicePages.FargateCapacityProviders),
    };

    public override void Check(LaunchContext launch)
    {
        if (!launch.IsWindows()) return;
        foreach (var (path, item) in launch.Strategy.At(launch.StrategyPath))
            if (item.CapacityProvider.Is(CapacityProviders.FargateSpot))
                launch.ReportAcross(this, path["capacityProvider"], "The task definition is for Windows, which FARGATE_SPOT does not run: use FARGATE", Launches.Parts(),
                    new Elsewhere(DocumentRole.TaskDefinition, MemberPath.Root["runtimePlatform"]["operatingSystemFamily"]));
    }
}
