using System;
using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Rules.Task;

/// <summary>The sizes that Fargate has, as on https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-tasks-size.</summary>
internal static class FargateSizes
{
    private const int Gb = 1024;

    /// <summary>Memory in MiB by CPU units, for Linux.</summary>
    public static (int Cpu, int[] Memory)[] Linux { get; } = new[]
    {
        (256, new[] { 512, 1 * Gb, 2 * Gb }),
        (512, Steps(1, 4, 1)),
        (1024, Steps(2, 8, 1)),
        (2048, Steps(4, 16, 1)),
        (4096, Steps(8, 30, 1)),
        (8192, Steps(16, 60, 4)),
        (16384, Steps(32, 120, 8)),
        (32768, new[] { 60 * Gb, 120 * Gb, 244 * Gb }),
    };

    /// <summary>The same for Windows.</summary>
    public static (int Cpu, int[] Memory)[] Windows { get; } = Linux.Where(size => size.Cpu is 1024 or 2048 or 4096).ToArray();

    /// <summary>The memory that goes with a cpu; empty when Fargate has no such cpu.</summary>
    public static int[] MemoryOf(IReadOnlyList<(int Cpu, int[] Memory)> sizes, int cpu) =>
        sizes.FirstOrDefault(size => size.Cpu == cpu).Memory ?? Array.Empty<int>();

    /// <summary>Whether there is a size.</summary>
    public static bool Has((int Cpu, int[] Memory)[] sizes, int cpu, int memory)
    {
        foreach (var size in sizes)
            if (size.Cpu == cpu)
                return Array.IndexOf(size.Memory, memory) >= 0;
        return false;
    }

    /// <summary>The nearest of some numbers, the greater one when two are as near.</summary>
    public static int Nearest(IEnumerable<int> numbers, int wanted) =>
        numbers.OrderBy(number => Math.Abs((long)number - wanted)).ThenByDescending(number => number).First();

    /// <summary>The numbers for a message: a range where they are evenly spaced.</summary>
    public static string Describe(int[] memory)
    {
        var step = memory.Length > 1 ? memory[1] - memory[0] : 0;
        var even = memory.Length > 3 && memory.Zip(memory.Skip(1), (a, b) => b - a).All(gap => gap == step);
        return even
            ? $"{memory[0]} to {memory[memory.Length - 1]} in steps of {step}"
            : string.Join(", ", memory.Take(memory.Length - 1)) + " or " + memory[memory.Length - 1];
    }

    private static int[] Steps(int from, int to, int step) =>
        Enumerable.Range(0, ((to - from) / step) + 1).Select(i => (from + (i * step)) * Gb).ToArray();
}
