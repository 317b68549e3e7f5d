using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Dependencies;

internal sealed class LinkExists : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3044", "links names a container of the task")
    {
        Evidence = Evidence.Documented,
        Description = "AWS documents links, as name or name:alias, between containers of one task. The agent can't make a link to any other.",
        Refusals = Registration.Refuses("", ContainerChecks.DependencyExists),
        Sources = EquatableArray.Create(ContainerPages.Definition),
    };

    public override void Check(TaskContext task)
    {
        // where there are no links at all, another rule says so
        if (task.IsAwsvpc() || task.IsHost() || task.Definition.NetworkMode.Is(NetworkMode.None) || !Waiting.HasUnknown(task, WaitKind.Link) || !task.KnowsNames()) return;
        foreach (var wait in Waiting.Links(task))
        {
            if (Placeholders.IsIn(wait.To) || task.FindContainer(wait.To) is not null) continue;
            var names = task.NamesExcept(wait.From);
            task.Report(this, wait.Path, $"Container '{wait.From}' links to container '{wait.To}', which the task does not have: " + (names.Length > 0 ? $"write {names}" : "leave the link out"));
        }
    }
}
