using EcsGen.Model;

namespace EcsGen.Rules.Dependencies;

internal sealed class DependencyExists : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3040", "dependsOn names a container of the task")
    {
        Description = "A container can wait for containers of its own task only, by their names; names are case-sensitive.",
        Refusals = Registration.Refuses("Cannot depend on container + '{0}' because it does not exist", ContainerChecks.DependencyExists),
        Sources = EquatableArray.Create(ContainerPages.Dependency),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-dependson-container-missing"),
    };

    public override void Check(TaskContext task)
    {
        if (!Waiting.HasUnknown(task, WaitKind.DependsOn) || !task.KnowsNames()) return;
        foreach (var wait in Waiting.DependsOn(task))
        {
            if (Placeholders.IsIn(wait.To) || task.FindContainer(wait.To) is not null) continue;
            var names = task.NamesExcept(wait.From);
            task.Report(this, wait.Path,
                $"Container '{wait.From}' depends on container '{wait.To}', which the task does not have: " + (names.Length > 0 ? $"write {names}" : "add it, or leave the dependency out"),
                Registration.Properties(("0", wait.To)));
        }
    }
}
