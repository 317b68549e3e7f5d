using System;
using System.Collections.Generic;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing.Cluster.Services.Events;

/// <summary>
/// The events of a service: the newest hundred. One whose cause lasts is not sent again for six hours ("Viewing Amazon ECS service event messages", Developer Guide).
/// </summary>
internal sealed class EventFeed(ServiceState service)
{
    public const int Most = 100;

    private readonly LinkedList<FeedEntry> entries = [];
    private readonly Dictionary<string, long> lasting = new(StringComparer.Ordinal);

    /// <summary>The newest first.</summary>
    public IEnumerable<FeedEntry> Entries => entries;

    /// <summary>Every event that was ever sent, those that are not kept included.</summary>
    public int Sent { get; private set; }

    public void Send(string text) => Send(new EventText(service.Name, text));

    public void Send(EventText text)
    {
        var region = service.Cluster.Region;
        entries.AddFirst(new FeedEntry(region.Ids.Next(), region.Kernel.Now, text));
        if (entries.Count > Most) entries.RemoveLast();
        Sent++;
        region.Kernel.Record("event", service, text);
    }

    /// <summary>Sends the event of a cause that lasts, unless it was sent within the last six hours.</summary>
    public void SendWhileLasting(string cause, string text)
    {
        var now = service.Cluster.Region.Kernel.NowTicks;
        if (lasting.TryGetValue(cause, out var sent) && now - sent < service.Scheduler.Timings.EventIsNotRepeatedFor.Ticks) return;
        lasting[cause] = now;
        Send(text);
    }

    /// <summary>The cause is gone: the next time its event is sent at once.</summary>
    public void Over(string cause) => lasting.Remove(cause);

    public void Clear() => entries.Clear();
}

/// <summary>An event.</summary>
internal sealed record FeedEntry(UInt128 Id, DateTimeOffset At, EventText Text);

/// <summary>The text of an event. It is put together when asked for: the tasks of one can be thousands.</summary>
internal sealed class EventText(string service, string text, IReadOnlyList<TaskState>? tasks = null)
{
    private readonly UInt128[]? ids = Ids(tasks);

    public override string ToString()
    {
        var head = text.StartsWith("service ", StringComparison.Ordinal) ? text : $"(service {service}) {text}";
        if (ids is null) return head;
        var full = new System.Text.StringBuilder(head, head.Length + ids.Length * 40);
        foreach (var id in ids) full.Append(" (task ").Append(Cluster.Ids.Hex(id)).Append(')');
        return full.Append('.').ToString();
    }

    private static UInt128[]? Ids(IReadOnlyList<TaskState>? tasks)
    {
        if (tasks is null) return null;
        var ids = new UInt128[tasks.Count];
        for (var i = 0; i < ids.Length; i++) ids[i] = tasks[i].Id;
        return ids;
    }
}
