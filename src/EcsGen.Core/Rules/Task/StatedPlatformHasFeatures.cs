using EcsGen.Model;

namespace EcsGen.Rules.Task;

internal sealed class StatedPlatformHasFeatures : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2044", "The platform version that a definition states has what it uses")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "AWS documents from which platform version on Fargate has a feature. A definition that states an older one can not be run there as it says. EFS and EBS volumes have ECSG4001.",
        Sources = EquatableArray.Create(AwsPages.FargatePlatforms, AwsPages.RegisterTaskDefinition),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsFargate || task.IsWindows || task.HasUnknownSystem() || task.Options.IsFragment) return;
        if (!task.Options.FargatePlatform.TryGet(out var stated) || !PlatformFeatures.IsOlder(stated, PlatformFeatures.Newest)) return;
        foreach (var need in PlatformFeatures.Of(task))
            if (need.InDefinition is { } path && PlatformFeatures.IsOlder(stated, need.Since))
                task.Report(this, path, $"Fargate has {need.Feature} from platform version {need.Since} on, and the definition states {stated}: write \"{PlatformFeatures.Newest}\" or \"LATEST\"",
                    Registration.Properties(("fargatePlatform", PlatformFeatures.Newest)));
    }
}
