using EcsGen.Model;
using EcsGen.Model.Enums;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.Volumes;

internal sealed class ExternalEfs : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4035", "External instances have no EFS volumes")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "AWS lists EFS volumes among what tasks on external instances (ECS Anywhere) do not support.",
        Sources = EquatableArray.Create(AwsPages.EcsAnywhere),
    };

    public override void Check(TaskContext task)
    {
        if (!task.Lists(Compatibility.External)) return;
        foreach (var (path, volume) in task.Volumes())
            if (volume.EfsVolumeConfiguration.IsKnown)
                task.Report(this, path["efsVolumeConfiguration"], $"The volume '{volume.Name}' is on Amazon EFS, which external instances do not support: mount a directory of the host, or take EXTERNAL out of requiresCompatibilities", task.PathOf(Compatibility.External));
    }
}
