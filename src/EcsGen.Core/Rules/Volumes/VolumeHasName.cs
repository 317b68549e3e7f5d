using EcsGen.Model;

namespace EcsGen.Rules.Volumes;

internal sealed class VolumeHasName : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4031", "A volume has a name")
    {
        Evidence = Evidence.Documented,
        Description = "Mount points name the volume that they mount. AWS documents the name as required for most kinds; nobody is known who saw the refusal.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(AwsPages.Volume),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment) return;
        foreach (var (path, volume) in task.Volumes())
            if (volume.Name.IsAbsent)
                task.Report(this, path["name"], "The volume has no name, and containers mount volumes by name: write one of letters, digits, '_' and '-'");
    }
}
