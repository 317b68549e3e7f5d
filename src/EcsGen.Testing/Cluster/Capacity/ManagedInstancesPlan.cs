using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using EcsGen.Testing.Cluster.Instances;
using EcsGen.Testing.Placement;

namespace EcsGen.Testing.Cluster.Capacity;

/// <summary>What a provider of Managed Instances may launch. Of EC2's requirements the double looks at vCPUs, memory, accelerators and the lists of types; what else is stated has no effect (docs/double/fidelity.md).</summary>
internal sealed record ManagedInstancesPlan
{
    public int LeastVcpus { get; init; }

    public int MostVcpus { get; init; } = int.MaxValue;

    public int LeastMemoryMiB { get; init; }

    public int MostMemoryMiB { get; init; } = int.MaxValue;

    /// <summary>Types by name, with * for any text; empty for all.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];

    public IReadOnlyList<string> Excluded { get; init; } = [];

    /// <summary>The zones of the provider's subnets.</summary>
    public IReadOnlyList<string> Zones { get; init; } = [];

    /// <summary>How long an instance stays without tasks; null for never going.</summary>
    public TimeSpan? ScaleInAfter { get; init; }

    /// <summary>
    /// The type for waiting tasks: of those that take the first of them, the one that takes the most of them for the least CPU, then memory; AWS says only that it optimises cost.
    /// </summary>
    public InstanceType? Choose(TaskFootprint first, bool arm64, int waiting) => InstanceTypes.All
        .Where(type => Allows(type) && type.IsArm64 == arm64)
        .Select(type => (Type: type, Takes: Math.Min(waiting, Capacity(type.Size(trunking: true).Footprint, first))))
        .Where(choice => choice.Takes > 0)
        .OrderByDescending(choice => choice.Takes).ThenBy(choice => choice.Type.Gpus).ThenBy(choice => choice.Type.Vcpus).ThenBy(choice => choice.Type.MemoryMiB).ThenBy(choice => choice.Type.Name, StringComparer.Ordinal)
        .Select(choice => choice.Type).FirstOrDefault();

    public static int Capacity(TaskFootprint size, TaskFootprint task)
    {
        var most = task.Ports.Count > 0 ? 1 : int.MaxValue;
        foreach (var (asked, available) in (ReadOnlySpan<(int, int)>)[(task.Cpu, size.Cpu), (task.Memory, size.Memory), (task.Gpus, size.Gpus), (task.Interfaces, size.Interfaces)])
        {
            if (asked > 0) most = Math.Min(most, available / asked);
        }
        return most;
    }

    private bool Allows(InstanceType type) => type.Vcpus >= LeastVcpus && type.Vcpus <= MostVcpus && type.MemoryMiB >= LeastMemoryMiB && type.MemoryMiB <= MostMemoryMiB
        && (Allowed.Count == 0 || Allowed.Any(pattern => Matches(type, pattern))) && !Excluded.Any(pattern => Matches(type, pattern));

    private static bool Matches(InstanceType type, string pattern) => Regex.IsMatch(type.Name, "^" + Regex.Escape(pattern).Replace("\\*", ".*", StringComparison.Ordinal) + "$", RegexOptions.CultureInvariant);
}
