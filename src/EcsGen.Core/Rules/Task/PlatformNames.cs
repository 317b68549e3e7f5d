using System;

namespace EcsGen.Rules.Task;

/// <summary>How the names of processors and operating systems begin: what AWS has, and what else there is. A future value will begin like one of these.</summary>
internal static class PlatformNames
{
    public static string[] Processors { get; } = { "X86", "X64", "AMD", "INTEL", "I386", "I686", "ARM", "AARCH", "GRAVITON", "RISC", "PPC", "POWER", "S390", "MIPS", "LOONG", "SPARC", "WASM" };

    public static string[] Systems { get; } = { "LINUX", "WINDOWS", "AMAZON", "AL2", "BOTTLEROCKET", "MAC", "FREEBSD", "UBUNTU", "DEBIAN", "RHEL" };

    /// <summary>Whether a name begins as none of them does; no empty text, and no parameter.</summary>
    public static bool IsOther(string text, string[] beginnings)
    {
        if (text.Length == 0 || Placeholders.IsIn(text)) return false;
        foreach (var beginning in beginnings)
            if (text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return false;
        return true;
    }
}
