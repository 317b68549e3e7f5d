using System;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Task;

internal sealed class KnownPlatform : TaskRule
{
    // what AWS has, and what else there is: a future value will begin like one of these
    private static readonly string[] Processors = { "X86", "X64", "AMD", "INTEL", "I386", "I686", "ARM", "AARCH", "GRAVITON", "RISC", "PPC", "POWER", "S390", "MIPS", "LOONG", "SPARC", "WASM" };
    private static readonly string[] Systems = { "LINUX", "WINDOWS", "AMAZON", "AL2", "BOTTLEROCKET", "MAC", "FREEBSD", "UBUNTU", "DEBIAN", "RHEL" };

    public override RuleInfo Info { get; } = new("ECSG2043", "The architecture is one of a processor, and the system one that Fargate could have")
    {
        Description = "The API's list of architectures and systems may grow, so a new name is not flagged. One that begins as no processor and no system does is a mistake, and the API was seen to refuse it.",
        Refusals = Registration.Refuses("Invalid CPU architecture"),
        Sources = EquatableArray.Create(AwsPages.RuntimePlatform),
        Peers = EquatableArray.Create("aws-cfn-validate W3030"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.Definition.RuntimePlatform.TryGet(out var platform)) return;
        if (platform.CpuArchitecture.TryGet(out var architecture) && IsOther(architecture, Processors))
            task.Report(this, MemberPath.Root["runtimePlatform"]["cpuArchitecture"],
                $"'{architecture}' is the architecture of no processor: write {CPUArchitecture.X86_64} or {CPUArchitecture.Arm64}, or leave it out for {CPUArchitecture.X86_64}");
        if (task.IsFargate && platform.OperatingSystemFamily.TryGet(out var family) && IsOther(family, Systems))
            task.Report(this, MemberPath.Root["runtimePlatform"]["operatingSystemFamily"],
                $"'{family}' is no operating system that Fargate could have: write {OSFamily.Linux}, or a family of Windows such as {OSFamily.WindowsServer2022Core}",
                Registration.Properties(("0", family)), task.PathOf(Compatibility.Fargate));
    }

    private static bool IsOther(string text, string[] beginnings)
    {
        if (text.Length == 0 || Placeholders.IsIn(text)) return false;
        foreach (var beginning in beginnings)
            if (text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return false;
        return true;
    }
}
