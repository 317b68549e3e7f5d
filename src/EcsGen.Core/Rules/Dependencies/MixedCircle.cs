using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Dependencies;

internal sealed class MixedCircle : TaskRule
{
    private static readonly WaitKind[] Kinds = { WaitKind.DependsOn, WaitKind.Link, WaitKind.VolumesFrom, WaitKind.Logs };

    public override RuleInfo Info { get; } = new("ECSG3047", "Containers do not wait for each other in a circle by dependsOn, links and volumesFrom together")
    {
        Kind = RuleKind.NeverStarts,
        Description = "A link, volumesFrom and the log driver awsfirelens also make a container wait for the other one. ECS registers such a definition, but its tasks stay pending or stop because the agent finds no order to start the containers in.",
        Sources = EquatableArray.Create(ContainerPages.VolumeFrom, "https://github.com/aws/amazon-ecs-agent/issues/756"),
    };

    public override void Check(TaskContext task)
    {
        if (!Waiting.MayCircle(task, Kinds)) return;
        var dependencies = Waiting.DependsOn(task);
        var links = task.IsAwsvpc() ? [] : Waiting.Links(task);
        // circles of one of these kinds are refused, which is another rule
        var refused = new HashSet<string>(Waiting.Circles(dependencies).Concat(Waiting.Circles(links)).SelectMany(circle => circle).Select(wait => wait.From), StringComparer.Ordinal);
        foreach (var circle in Waiting.Circles(dependencies.Concat(links).Concat(Waiting.VolumesFrom(task)).Concat(Waiting.Logs(task))))
        {
            if (circle.Any(wait => refused.Contains(wait.From))) continue;
            task.Report(this, circle[circle.Count - 1].Path,
                $"These containers wait for each other and no task would start: {string.Join(", ", circle.Select(Words))}; leave one of these out",
                circle.Take(circle.Count - 1).Select(wait => wait.Path).ToArray());
        }
    }

    private static string Words(Wait wait) => wait.Kind switch
    {
        WaitKind.Link => $"'{wait.From}' links to '{wait.To}'",
        WaitKind.Logs => $"'{wait.From}' logs through '{wait.To}'",
        WaitKind.VolumesFrom => $"'{wait.From}' takes volumes from '{wait.To}'",
        _ => $"'{wait.From}' depends on '{wait.To}'",
    };
}
