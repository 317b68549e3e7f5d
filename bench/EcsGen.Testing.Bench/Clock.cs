using System;
using System.Diagnostics;
using EcsGen.Bench;

namespace EcsGen.Testing.Bench;

/// <summary>Measures one run: wall time, or processor time on a busy machine.</summary>
internal static class Clock
{
    public static TimeSpan Time(Options options, Action action)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        using var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        var wall = Stopwatch.StartNew();
        action();
        wall.Stop();
        process.Refresh();
        return options.UseProcessorTime ? process.TotalProcessorTime - cpu : wall.Elapsed;
    }
}
