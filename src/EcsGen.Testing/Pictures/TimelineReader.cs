using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsGen.Testing.Cluster.Instances;
using EcsGen.Testing.Cluster.Services;
using EcsGen.Testing.Cluster.Tasks;
using EcsGen.Testing.Simulation;

namespace EcsGen.Testing.Pictures;

/// <summary>Lays out a log.</summary>
internal sealed class TimelineReader
{
    // what a reader of a picture wants to see beside the tasks
    private static readonly HashSet<string> Marked = ["event", "deployment", "stage", "traffic", "alarm", "instance", "capacity provider", "fault", "chaos"];

    private static readonly HashSet<string> Statuses = new(Enum.GetValues<TaskStatus>().Select(status => status.Text()), StringComparer.Ordinal);

    private static readonly string StoppedText = TaskStatus.Stopped.Text();

    private readonly Dictionary<TaskState, List<(string Status, TimeSpan At)>> tasks = [];
    private readonly List<TaskState> order = [];
    private readonly DeploymentReader deployments = new();
    private readonly List<TimelineMark> marks = [];
    private readonly List<TimelineCount> instances = [];
    private readonly HashSet<InstanceState> active = [];

    public static Timeline Read(Kernel kernel)
    {
        var reader = new TimelineReader();
        foreach (var entry in kernel.Log) reader.Add(entry);
        return reader.Finish(kernel);
    }

    private void Add(LogEntry entry)
    {
        var text = Convert.ToString(entry.Detail, CultureInfo.InvariantCulture) ?? "";
        if (entry is { Kind: "task", Subject: TaskState task } && Statuses.Contains(text)) Changed(task, text, entry.At);
        if (entry is { Kind: "instance", Subject: InstanceState instance }) Count(instance, entry.At);
        if (entry.Subject is DeploymentState deployment) deployments.Add(deployment, entry.Kind, text, entry.At);
        if (Marked.Contains(entry.Kind)) marks.Add(new TimelineMark(entry.At, entry.Kind, Name(entry.Subject), text));

        void Count(InstanceState changed, TimeSpan at)
        {
            if (text.StartsWith("ACTIVE", StringComparison.Ordinal) ? active.Add(changed) : text is "DRAINING" or "INACTIVE" or "lost" && active.Remove(changed))
                instances.Add(new TimelineCount(at, active.Count));
        }
    }

    private void Changed(TaskState task, string status, TimeSpan at)
    {
        if (!tasks.TryGetValue(task, out var changes))
        {
            tasks.Add(task, changes = []);
            order.Add(task);
        }
        if (changes.Count == 0 || changes[^1].Status != status) changes.Add((status, at));
    }

    private Timeline Finish(Kernel kernel) => new()
    {
        Start = kernel.Now - kernel.Elapsed,
        End = kernel.Elapsed,
        Seed = kernel.Seed,
        Tasks = order.Select(task => Task(task, kernel.Elapsed)).ToArray(),
        Deployments = deployments.Finish(kernel.Elapsed),
        Marks = marks,
        Instances = instances,
    };

    private TimelineTask Task(TaskState task, TimeSpan end)
    {
        var changes = tasks[task];
        var spans = new List<TimelineSpan>(changes.Count);
        for (var i = 0; i < changes.Count; i++)
            if (changes[i].Status != StoppedText || changes.Count == 1)
                spans.Add(new TimelineSpan(changes[i].Status, changes[i].At, i + 1 < changes.Count ? changes[i + 1].At : end));
        return new TimelineTask(
            task.IdText, task.Launch.Group, task.Definition.ToString(), task.Zone ?? "no zone", Host(task), spans, task.StoppedReason);
    }

    private static string Name(object subject) => subject is InstanceState instance ? instance.Ec2InstanceId : subject.ToString() ?? "";

    private static string Host(TaskState task) =>
        task.Instance is { } instance ? instance.Ec2InstanceId : task.Launch.CapacityProvider ?? task.Launch.Kind.Text();
}
