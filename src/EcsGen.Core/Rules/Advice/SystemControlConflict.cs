using System;
using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class SystemControlConflict : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG9040", "Containers of one network agree on its system controls")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Reliability,
        Description = "In network mode awsvpc the containers share one network, and AWS documents that of two values of one control the container that starts last decides.",
        Sources = EquatableArray.Create(ContainerPages.SystemControl),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsAwsvpc()) return;
        foreach (var (path, container) in task.Containers())
            foreach (var (index, control) in container.SystemControls.Known())
                if (control.Namespace.TryGet(out var name) && name.StartsWith("net.", StringComparison.Ordinal) && control.Value.TryGet(out var value) && Other(task, path.Index, name, value) is { } other)
                    task.Report(this, path["systemControls"][index]["value"], $"Container '{container.Label()}' sets {name} to {value} and another container of the task to something else, and the last one to start wins: write the same value in both", other);
    }

    private static MemberPath? Other(TaskContext task, int before, string name, string value)
    {
        foreach (var (path, container) in task.Containers())
        {
            if (path.Index >= before) return null;
            foreach (var (index, control) in container.SystemControls.Known())
                if (control.Namespace.Is(name) && control.Value.TryGet(out var other) && other != value)
                    return path["systemControls"][index]["value"];
        }
        return null;
    }
}
