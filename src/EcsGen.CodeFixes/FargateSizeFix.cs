using System.Collections.Generic;
using EcsGen.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace EcsGen.CodeFixes;

/// <summary>Writes the nearest size that Fargate has: the nearest memory for the cpu, or the nearest cpu for the memory.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class FargateSizeFix() : EcsGenCodeFix("ECSG2005")
{
    /// <summary>The equivalence key of the fix that keeps the cpu.</summary>
    public const string MemoryKey = nameof(FargateSizeFix) + ".Memory";

    /// <summary>The equivalence key of the fix that keeps the memory.</summary>
    public const string CpuKey = nameof(FargateSizeFix) + ".Cpu";

    private const string Cpu = "Cpu";
    private const string Memory = "Memory";

    private protected override IEnumerable<Fix> Find(FixTarget target)
    {
        if (target.Use is not { } use || target.Argument is not { } written || use.For(written) is not { } argument || argument.Path != target.Path) yield break;
        if (target.Property("cpu") is not { } cpu || target.Property("memory") is not { } memory) yield break;
        var keepsCpu = cpu == target.Property("0");
        var keepsMemory = memory == target.Property("1");
        var isTogether = target.Other() is { } other && other.Use.Syntax == use.Syntax;
        // said of the memory: the cpu is one of Fargate's, and another memory is enough
        if (argument.Property == Memory) yield return new Fix(MemoryKey, $"Set Memory to {memory}", edits => edits.In(use.Syntax).Set(use.Syntax, Memory, memory));
        if (argument.Property == Memory && !keepsCpu && isTogether) yield return new Fix(CpuKey, $"Set Cpu to {cpu}", edits => edits.In(use.Syntax).Set(use.Syntax, Cpu, cpu));
        if (argument.Property != Cpu || (!keepsMemory && !isTogether)) yield break;
        yield return new Fix(CpuKey, keepsMemory ? $"Set Cpu to {cpu}" : $"Set Cpu to {cpu} and Memory to {memory}", edits =>
        {
            edits.In(use.Syntax).Set(use.Syntax, Cpu, cpu);
            if (!keepsMemory) edits.In(use.Syntax).Set(use.Syntax, Memory, memory);
        });
    }
}
