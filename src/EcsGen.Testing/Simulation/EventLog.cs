using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace EcsGen.Testing.Simulation;

/// <summary>One thing that happened. It is rendered as text only when asked.</summary>
/// <param name="Ticks">When, in ticks since the start of the simulation.</param>
/// <param name="Kind">What kind of thing, as <c>task</c>.</param>
/// <param name="Subject">To what; its text never changes.</param>
/// <param name="Detail">What about it: a state, a reason, a text; null when the kind says all.</param>
public readonly record struct LogEntry(long Ticks, string Kind, object Subject, object? Detail)
{
    /// <summary>When, since the start of the simulation.</summary>
    public TimeSpan At => new(Ticks);

    /// <inheritdoc/>
    public override string ToString()
    {
        var detail = Detail is null ? "" : string.Create(CultureInfo.InvariantCulture, $" {Detail}");
        return string.Create(CultureInfo.InvariantCulture, $"{At:d\\.hh\\:mm\\:ss\\.fff} {Kind} {Subject}{detail}");
    }
}

/// <summary>What happened, in order; entries are added and never changed. Two runs were the same when their logs are.</summary>
public sealed class EventLog : IReadOnlyList<LogEntry>
{
    private const int ChunkSize = 4096;

    private readonly List<LogEntry[]> chunks = [];

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public LogEntry this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count) throw new ArgumentOutOfRangeException(nameof(index));
            return chunks[index / ChunkSize][index % ChunkSize];
        }
    }

    /// <inheritdoc/>
    public IEnumerator<LogEntry> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    /// <summary>The log as text from an entry on, a line each.</summary>
    public string Render(int from = 0)
    {
        var text = new StringBuilder();
        for (var i = from; i < Count; i++) text.Append(this[i]).Append('\n');
        return text.ToString();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(in LogEntry entry)
    {
        if (Count % ChunkSize == 0) chunks.Add(new LogEntry[ChunkSize]);
        chunks[^1][Count % ChunkSize] = entry;
        Count++;
    }
}
