using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Volumes;

internal sealed class FargatePlatformStated : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4001", "A Fargate definition with EFS or EBS volumes states platform version 1.4.0 or later")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Decision,
        Description = "Fargate mounts EFS and EBS volumes from platform version 1.4.0 on, and a task definition alone does not say on which version it runs. So one that is written in attributes states it; this changes no JSON.",
        Sources = EquatableArray.Create(AwsPages.FargatePlatforms, AwsPages.EbsVolumes),
    };

    public override void Check(TaskContext task)
    {
        var platform = task.Options.FargatePlatform;
        if (platform.IsUnknown || (platform.TryGet(out var stated) ? !FargateVolumes.IsOlder(stated) : task.Options.Origin != Origin.Attributes)) return;
        if (task.Options.IsFragment || FargateVolumes.Of(task) is not { Length: > 0 } volumes) return;
        var others = volumes.Skip(1).Select(volume => volume.Path).ToArray();
        var properties = Registration.Properties(("fargatePlatform", FargateVolumes.Oldest));
        if (platform.IsAbsent && task.Options.Origin == Origin.Attributes)
            task.Report(this, volumes[0].Path,
                $"{volumes[0].Text}, which Fargate can mount only from platform version 1.4.0 on, and the definition does not state on which it will run: add FargatePlatform = \"1.4.0\" (or \"LATEST\") to its TaskDefinition attribute and run it on such a platform", properties, others);
        if (platform.IsKnown)
            task.Report(this, volumes[0].Path,
                $"{volumes[0].Text}, which Fargate can mount only from platform version 1.4.0 on, and the definition states the older {stated}: write 1.4.0 or later, or LATEST", properties, others);
    }
}
