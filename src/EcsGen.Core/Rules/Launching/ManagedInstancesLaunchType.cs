using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Launching;

internal sealed class ManagedInstancesLaunchType : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5057", "Managed Instances are chosen by a capacity provider, not by a launch type")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that tasks on Managed Instances take a capacity provider strategy and no launch type. Nobody is known who saw the refusal.",
        Refusals = Launches.All(""),
        Sources = EquatableArray.Create(ServicePages.CreateService),
    };

    public override void Check(LaunchContext launch)
    {
        if (launch.LaunchType.Is(LaunchType.ManagedInstances))
            launch.Report(this, MemberPath.Root["launchType"], "Managed Instances are chosen by a capacity provider: write a capacityProviderStrategy instead of launchType");
    }
}
