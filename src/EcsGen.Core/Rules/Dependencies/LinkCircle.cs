using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Dependencies;

internal sealed class LinkCircle : TaskRule
{
    private static readonly WaitKind[] Kinds = { WaitKind.Link };

    public override RuleInfo Info { get; } = new("ECSG3045", "Containers do not link to each other in a circle")
    {
        Description = "A link makes a container start after the one it names, so containers that link in a circle could not start.",
        Refusals = Registration.Refuses("Container links should not have a cycle", ContainerChecks.DependencyCycle),
        Sources = EquatableArray.Create(ContainerPages.Definition, "https://github.com/Shippable/support/issues/4194"),
    };

    public override void Check(TaskContext task)
    {
        if (task.IsAwsvpc() || !Waiting.MayCircle(task, Kinds)) return;
        foreach (var circle in Waiting.Circles(Waiting.Links(task)))
            task.Report(this, circle[circle.Count - 1].Path,
                $"These containers link to each other and could not start: {Waiting.Words(circle)}; leave one of the links out",
                circle.Take(circle.Count - 1).Select(wait => wait.Path).ToArray());
    }
}
