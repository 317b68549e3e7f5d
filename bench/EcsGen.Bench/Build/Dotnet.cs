using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace EcsGen.Bench.Build;

/// <summary>The dotnet command, with no setting of whatever started this.</summary>
internal static class Dotnet
{
    /// <summary>Runs it and says what it took, the processor time of all its processes, and what it printed; a failure ends the measurement.</summary>
    public static async Task<(TimeSpan Time, TimeSpan Processor, string Output)> Run(string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray()) start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        var processor = OfChildren();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        var time = clock.Elapsed;
        var text = await output + await error;
        return process.ExitCode == 0 ? (time, OfChildren() - processor, text) : throw new InvalidOperationException($"dotnet {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}:\n{text}");
    }

    /// <summary>The processor time of all processes that this one started and that have ended, with theirs; Linux only.</summary>
    private static TimeSpan OfChildren()
    {
        if (!OperatingSystem.IsLinux()) return default;
        // after the name in parentheses, which may have spaces: 14th and 15th field, in ticks of a hundredth
        var fields = File.ReadAllText("/proc/self/stat").Split(") ")[^1].Split(' ');
        return TimeSpan.FromSeconds((long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture)) / 100.0);
    }
}
