using System;
using System.Collections.Generic;
using System.Globalization;

namespace EcsGen.Testing.Pictures;

/// <summary>Where a time stands, and which times are written along it.</summary>
internal sealed class Axis(TimeSpan end, double from, double width)
{
    private const int MostTicks = 12;

    private static readonly int[] Steps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, 86400];

    public double At(TimeSpan time) => end.Ticks == 0 ? from : from + width * time.Ticks / end.Ticks;

    /// <summary>Round times, at most a dozen.</summary>
    public IEnumerable<TimeSpan> Ticks()
    {
        var step = TimeSpan.FromSeconds(Array.Find(Steps, step => end.TotalSeconds / step <= MostTicks));
        if (step == TimeSpan.Zero) step = TimeSpan.FromDays(Math.Ceiling(end.TotalDays / MostTicks));
        for (var time = TimeSpan.Zero; time <= end; time += step) yield return time;
    }

    /// <summary>A time since the start, as short as it can be: <c>1:05</c>, <c>2:00:00</c>, <c>3d 04:00</c>.</summary>
    public static string Text(TimeSpan time) => time switch
    {
        { Days: > 0 } => time.ToString(@"d\d\ hh\:mm", CultureInfo.InvariantCulture),
        { Hours: > 0 } => time.ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture),
        _ => time.ToString(@"m\:ss", CultureInfo.InvariantCulture),
    };
}
