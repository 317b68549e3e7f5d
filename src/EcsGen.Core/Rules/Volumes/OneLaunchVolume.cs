using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Volumes;

internal sealed class OneLaunchVolume : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4015", "At most one volume is configured at launch")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents one such volume for a task definition. Nobody is known who saw the refusal.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(AwsPages.Volume),
        Peers = EquatableArray.Create("aws-cdk OnlyVolumeSpecifiedVolumeConfigurations"),
    };

    public override void Check(TaskContext task)
    {
        var count = 0;
        foreach (var (_, volume) in task.Volumes())
            if (volume.ConfiguredAtLaunch.Is(true))
                count++;
        if (count < 2) return;
        var volumes = task.Volumes().Where(item => item.Volume.ConfiguredAtLaunch.Is(true)).ToArray();
        foreach (var (path, volume) in volumes.Skip(1))
            task.Report(this, path["configuredAtLaunch"],
                $"The volume '{volume.Name}' is configured at launch and so is '{volumes[0].Volume.Name}', and a task definition has at most one such volume: describe this one here, or leave it out",
                volumes[0].Path["configuredAtLaunch"]);
    }
}
