using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Dependencies;

internal sealed class DependencyCircle : TaskRule
{
    private static readonly WaitKind[] Kinds = { WaitKind.DependsOn };

    public override RuleInfo Info { get; } = new("ECSG3041", "Containers do not wait for each other in a circle by dependsOn")
    {
        Description = "Each container of a circle waits for the next, so none of them could start. A container that depends on itself is the smallest circle.",
        Refusals = Registration.Refuses("Container dependsOn contains a cycle", ContainerChecks.DependencyCycle),
        Sources = EquatableArray.Create(ContainerPages.Dependency),
        Peers = EquatableArray.Create("Copilot"),
    };

    public override void Check(TaskContext task)
    {
        if (!Waiting.MayCircle(task, Kinds)) return;
        foreach (var circle in Waiting.Circles(Waiting.DependsOn(task)))
            task.Report(this, circle[circle.Count - 1].Path,
                circle.Count == 1
                    ? $"Container '{circle[0].From}' depends on itself and would never start: leave this dependency out"
                    : $"These containers wait for each other and would never start: {Waiting.Words(circle)}; leave one of the dependencies out",
                circle.Take(circle.Count - 1).Select(wait => wait.Path).ToArray());
    }
}
