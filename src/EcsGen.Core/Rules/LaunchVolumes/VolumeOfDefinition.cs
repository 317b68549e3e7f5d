using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.LaunchVolumes;

internal sealed class VolumeOfDefinition : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5122", "A volume at launch is one that the task definition leaves to it")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "The definition has a volume of that name with configuredAtLaunch.",
        Refusals = Launches.Both(Launches.All("The volume name '{0}' in your request does not have a matching volume in your Task Definition that is configurable at launch."), Launches.All("Volume configuration provided but no matching configuredAtLaunch volume found in task definition.")),
        Sources = EquatableArray.Create(ServicePages.ServiceVolumeConfiguration),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-svc-ebs-name-not-in-taskdef"),
    };

    public override void Check(LaunchContext launch)
    {
        if (launch.TaskDefinition is not { Volumes: { IsUnknown: false } volumes } || !volumes.IsComplete) return;
        if (volumes.Known().Any(item => item.Value.Name.IsUnknown || item.Value.ConfiguredAtLaunch.IsUnknown || item.Value.Name.TryGet(out var text) && Placeholders.IsIn(text))) return;
        var open = volumes.Known().Where(item => item.Value.ConfiguredAtLaunch.Is(true)).ToArray();
        foreach (var (path, volume) in launch.Volumes.At(MemberPath.Root["volumeConfigurations"]))
        {
            if (!volume.Name.TryText(out var name) || open.Any(item => item.Value.Name.Is(name))) continue;
            var what = open.Length == 0 ? $"has no volume with configuredAtLaunch: add {{ \"name\": \"{name}\", \"configuredAtLaunch\": true }} to its volumes" : $"leaves another one open: write '{open[0].Value.Name}'";
            launch.ReportAcross(this, path["name"], $"The volume '{name}' is configured here, and the task definition {what}", Registration.Properties(("0", name), (Answers.Text, open.Length == 0 ? "1" : "0")),
                new Elsewhere(DocumentRole.TaskDefinition, open.Length == 0 ? MemberPath.Root["volumes"] : MemberPath.Root["volumes"][open[0].Index]["name"]));
            // AWS speaks of the first
            return;
        }
    }
}
