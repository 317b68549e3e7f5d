using EcsGen.Model;

namespace EcsGen.Rules.Volumes;

internal sealed class VolumeName : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4005", "A volume name is 1 to 255 letters, digits, underscores and hyphens")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents these characters for the names of volumes. Nobody is known who saw the refusal.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(AwsPages.Volume),
    };

    public override void Check(TaskContext task)
    {
        foreach (var (path, volume) in task.Volumes())
        {
            if (!volume.Name.TryGet(out var name) || EcsNames.Complaint(name) is not { } complaint) continue;
            task.Report(this, path["name"], $"The volume name '{name}' {complaint}",
                EcsNames.Fix(name));
        }
    }
}
