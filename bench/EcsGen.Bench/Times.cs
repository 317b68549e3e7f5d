using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace EcsGen.Bench;

/// <summary>The times of one thing, in milliseconds.</summary>
internal sealed class Times
{
    private readonly List<double> all = [];

    public void Add(TimeSpan time) => all.Add(time.TotalMilliseconds);

    public double Median
    {
        get
        {
            var sorted = all.Order().ToArray();
            var half = sorted.Length / 2;
            return sorted.Length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        }
    }

    /// <summary>The median with the quartiles, which say how quiet the machine was.</summary>
    public override string ToString()
    {
        var sorted = all.Order().ToArray();
        return $"{Format(Median)} ({Format(sorted[sorted.Length / 4])}–{Format(sorted[sorted.Length * 3 / 4])})";
    }

    /// <summary>The same in seconds.</summary>
    public string InSeconds()
    {
        var sorted = all.Select(time => time / 1000).Order().ToArray();
        return string.Format(CultureInfo.InvariantCulture, "{0:0.00} ({1:0.00}–{2:0.00})", Median / 1000, sorted[sorted.Length / 4], sorted[sorted.Length * 3 / 4]);
    }

    /// <summary>The same in microseconds for each of that many.</summary>
    public string InMicroseconds(int count)
    {
        var sorted = all.Select(time => time * 1000 / count).Order().ToArray();
        return string.Format(CultureInfo.InvariantCulture, "{0:0.0} ({1:0.0}–{2:0.0})", Median * 1000 / count, sorted[sorted.Length / 4], sorted[sorted.Length * 3 / 4]);
    }

    private static string Format(double milliseconds) =>
        milliseconds.ToString(milliseconds < 10 ? "0.00" : milliseconds < 100 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
