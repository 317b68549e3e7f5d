using EcsGen.Model;

namespace EcsGen.Rules.LaunchVolumes;

internal sealed class VolumeConfigured : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5132", "A volume that the task definition leaves to the launch is configured there")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "With configuredAtLaunch the definition says only that there is a volume; what it is, is said by the service or the run.",
        Refusals = Launches.All(""),
        Sources = EquatableArray.Create(ServicePages.ServiceVolumeConfiguration, AwsPages.Volume),
        Peers = EquatableArray.Create("aws-cdk validateTaskDefinition"),
    };

    public override void Check(LaunchContext launch)
    {
        // a name that fits none of the definition's volumes is another rule's
        if (launch.IsFragment || !launch.Volumes.IsNone() || launch.TaskDefinition is not { } definition) return;
        foreach (var (path, volume) in definition.Volumes.At(MemberPath.Root["volumes"]))
        {
            if (!volume.ConfiguredAtLaunch.Is(true) || !volume.Name.TryText(out var name)) continue;
            launch.ReportAcross(this, MemberPath.Root["volumeConfigurations"],
                $"The task definition leaves its volume '{name}' to be configured at launch, and nothing configures it: add volumeConfigurations with an item of that name", Launches.Parts(),
                new Elsewhere(DocumentRole.TaskDefinition, path["name"]));
        }
    }
}
