using System;

namespace EcsGen.Testing.Simulation;

/// <summary>
/// What waits, ordered by due time and then by the order of scheduling. A cancelled entry stays until it comes up, or until such entries are more than half.
/// </summary>
internal sealed class EventQueue
{
    private Entry[] heap = new Entry[64];
    private int count;
    private int cancelled;
    private long sequence;

    /// <summary>How many entries wait, cancelled ones not counted.</summary>
    public int Count => count - cancelled;

    public void Add(Scheduled work)
    {
        if (count == heap.Length) Array.Resize(ref heap, count * 2);
        heap[count] = new Entry(work.DueTicks, sequence++, work);
        Rise(count++);
    }

    /// <summary>The next entry, which stays; null when nothing waits.</summary>
    public Scheduled? Peek()
    {
        while (count > 0 && !heap[0].Work.IsPending)
        {
            RemoveFirst();
            cancelled--;
        }
        return count == 0 ? null : heap[0].Work;
    }

    public Scheduled? Take()
    {
        var next = Peek();
        if (next is not null) RemoveFirst();
        return next;
    }

    public void OneWasCancelled()
    {
        cancelled++;
        if (cancelled > 64 && cancelled > count / 2) Compact();
    }

    private void Compact()
    {
        var kept = 0;
        for (var i = 0; i < count; i++)
            if (heap[i].Work.IsPending)
                heap[kept++] = heap[i];
        Array.Clear(heap, kept, count - kept);
        count = kept;
        cancelled = 0;
        for (var i = (count / 2) - 1; i >= 0; i--) Sink(i);
    }

    private void RemoveFirst()
    {
        heap[0] = heap[--count];
        heap[count] = default;
        Sink(0);
    }

    private void Rise(int at)
    {
        while (at > 0)
        {
            var above = (at - 1) / 2;
            if (!heap[at].IsBefore(heap[above])) return;
            (heap[at], heap[above]) = (heap[above], heap[at]);
            at = above;
        }
    }

    private void Sink(int at)
    {
        while (true)
        {
            var least = at;
            for (var below = (2 * at) + 1; below <= (2 * at) + 2; below++)
                if (below < count && heap[below].IsBefore(heap[least]))
                    least = below;
            if (least == at) return;
            (heap[at], heap[least]) = (heap[least], heap[at]);
            at = least;
        }
    }

    private readonly record struct Entry(long Due, long Sequence, Scheduled Work)
    {
        public bool IsBefore(in Entry other) => Due < other.Due || (Due == other.Due && Sequence < other.Sequence);
    }
}
