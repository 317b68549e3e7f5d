using EcsGen.Model;

namespace EcsGen.Rules.Volumes;

internal sealed class RequiredVolumeMembers : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4018", "A volume has the members that the API requires")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Model,
        Description = "The API's model requires the file system of EFS, S3 Files and FSx volumes, and for FSx the root directory and the authorization too.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(AwsPages.Volume),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment) return;
        if (task.Node.Find("volumes") is not { Kind: NodeKind.Array } list) return;
        foreach (var (path, volume) in task.Volumes())
        {
            var node = list.Items[path.Index];
            if (RequiredMembers.AreThere(Shapes.Volume, node)) continue;
            foreach (var (missing, owner) in RequiredMembers.Missing(Shapes.Volume, node, path))
                task.Report(this, missing, $"The volume '{volume.Name}' has no {missing.Name} in its {missing.Parent!.Name ?? owner.Name}, which the API requires: add it");
        }
    }
}
