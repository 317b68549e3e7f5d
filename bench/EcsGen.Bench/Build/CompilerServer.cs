using System;
using System.Diagnostics;
using System.IO;

namespace EcsGen.Bench.Build;

/// <summary>A compiler server of our own, by the name of its pipe, so that no other build uses it and it can be ended.</summary>
internal static class CompilerServer
{
    private static readonly string Id = "ecsgen-bench-" + Environment.ProcessId;

    public static string Argument => "-p:SharedCompilationId=" + Id;

    /// <summary>Ends it, where command lines can be read; elsewhere it ends by itself after ten idle minutes.</summary>
    public static void Stop()
    {
        if (!Directory.Exists("/proc")) return;
        foreach (var process in Process.GetProcesses())
        {
            try
            {
                if (process.Id != Environment.ProcessId && File.ReadAllText($"/proc/{process.Id}/cmdline").Contains("-pipename:" + Id, StringComparison.Ordinal)) process.Kill();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidOperationException)
            {
                // it ended by itself meanwhile, or is none of ours
            }
        }
        File.Delete(Path.Combine(Path.GetTempPath(), Id));
    }
}
