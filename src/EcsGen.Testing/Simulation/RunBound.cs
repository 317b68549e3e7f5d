using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace EcsGen.Testing.Simulation;

/// <summary>Counts the events of one run and ends it when there are too many, in all or at one instant.</summary>
internal sealed class RunBound(long mostEvents, long mostAtOneInstant)
{
    private const int Watched = 1000;

    private readonly Dictionary<string, int> watched = [];
    private long events;
    private long atInstant;
    private long instant = -1;

    public void Count(Scheduled work)
    {
        events++;
        atInstant = work.DueTicks == instant ? atInstant + 1 : 1;
        instant = work.DueTicks;
        if (events <= mostEvents - Watched && atInstant <= mostAtOneInstant - Watched) return;
        watched[work.Name] = watched.GetValueOrDefault(work.Name) + 1;
        if (events >= mostEvents) throw Endless($"{mostEvents.ToString("N0", CultureInfo.InvariantCulture)} events in one run");
        if (atInstant >= mostAtOneInstant) throw Endless($"{mostAtOneInstant.ToString("N0", CultureInfo.InvariantCulture)} events without the clock moving");
    }

    private EndlessLoopException Endless(string what)
    {
        var (name, times) = watched.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, System.StringComparer.Ordinal).First();
        return new EndlessLoopException(
            $"The simulation ran {what} and is not done: '{name}' is {times.ToString(CultureInfo.InvariantCulture)} of the last {Watched.ToString(CultureInfo.InvariantCulture)}. "
            + "If that many are meant, raise the bound (KernelOptions)")
        { RepeatedEvent = name };
    }
}
