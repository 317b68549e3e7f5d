using EcsGen.Model;

namespace EcsGen.Rules.Dependencies;

internal sealed class VolumesFromExists : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3046", "volumesFrom names a container of the task")
    {
        Description = "A container can take over the volumes of containers of its own task only.",
        Refusals = Registration.Refuses("Invalid 'volumesFrom' setting. Unknown container: '{0}'", ContainerChecks.DependencyExists),
        Sources = EquatableArray.Create(ContainerPages.VolumeFrom),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-volumesfrom-source-container-missing"),
    };

    public override void Check(TaskContext task)
    {
        if (!Waiting.HasUnknown(task, WaitKind.VolumesFrom) || !task.KnowsNames()) return;
        foreach (var wait in Waiting.VolumesFrom(task))
        {
            if (Placeholders.IsIn(wait.To) || task.FindContainer(wait.To) is not null) continue;
            var names = task.NamesExcept(wait.From);
            task.Report(this, wait.Path,
                $"Container '{wait.From}' takes volumes from container '{wait.To}', which the task does not have: " + (names.Length > 0 ? $"write {names}" : "leave it out"),
                Registration.Properties(("0", wait.To)));
        }
    }
}
