using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Volumes;

internal sealed class FargatePlatformOfJson : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4002", "A Fargate definition with EFS or EBS volumes runs on platform version 1.4.0 or later")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Description = "The JSON of a task definition can't say on which platform version it runs. Services and runs that name a version must name 1.4.0 or later; without one they get the latest.",
        Sources = EquatableArray.Create(AwsPages.FargatePlatforms, AwsPages.EbsVolumes),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.Origin != Origin.Json || !task.Options.FargatePlatform.IsAbsent) return;
        if (task.Options.IsFragment || FargateVolumes.Of(task) is not { Length: > 0 } volumes) return;
        task.Report(this, volumes[0].Path,
            $"{volumes[0].Text}, which Fargate can mount only from platform version 1.4.0 on: run it with platformVersion 1.4.0 or later, or LATEST",
            volumes.Skip(1).Select(volume => volume.Path).ToArray());
    }
}
