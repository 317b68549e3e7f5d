using System.Collections.Generic;
using EcsGen.Model;

namespace EcsGen.Rules.Volumes;

internal sealed class DuplicateVolumeNames : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4004", "Volume names are unique in a task definition")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "Mount points refer to volumes by name, so two of one name can't be told apart. Nobody is known who saw the refusal.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(AwsPages.Volume),
    };

    public override void Check(TaskContext task)
    {
        foreach (var (path, volume) in task.Volumes())
        {
            if (volume.Name.TryGet(out var name) && First(task, name) is var first && first.Index < path.Index)
                task.Report(this, path["name"], $"Two volumes of the task definition are named '{name}': give one of them another name", first["name"]);
        }
    }

    private static MemberPath First(TaskContext task, string name)
    {
        foreach (var (path, volume) in task.Volumes())
            if (volume.Name.Is(name))
                return path;
        return MemberPath.Root;
    }
}
