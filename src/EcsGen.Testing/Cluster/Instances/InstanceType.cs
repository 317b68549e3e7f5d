using System;
using EcsGen.Testing.Cluster.Instances;

namespace EcsGen.Testing;

/// <summary>An EC2 instance type, as far as ECS's placement looks at it.</summary>
/// <param name="Name">As <c>m5.large</c>.</param>
/// <param name="Vcpus">Virtual processors; 1024 CPU units each.</param>
/// <param name="MemoryMiB">The memory of the type, before the host takes its part.</param>
/// <param name="Interfaces">Network interfaces, the first of which is the host's own.</param>
/// <param name="BranchInterfaces">How many tasks get an interface with trunking; 0 where the type can't trunk.</param>
/// <param name="Gpus">GPUs.</param>
/// <param name="IsArm64">Whether the processor is ARM64 and not x86_64.</param>
public sealed record InstanceType(string Name, int Vcpus, int MemoryMiB, int Interfaces, int BranchInterfaces = 0, int Gpus = 0, bool IsArm64 = false)
{
    /// <summary>
    /// The part of the memory that an instance registers: 7985 of 8192 MiB were seen on an m4.large, and the same share is assumed for all. A fleet can state
    /// its own figure.
    /// </summary>
    public const double RegisteredShare = 7985.0 / 8192;

    /// <summary>What an instance of this type registers, in MiB.</summary>
    public int RegisteredMemoryMiB => (int)Math.Floor(MemoryMiB * RegisteredShare);

    internal InstanceSize Size(bool trunking, int? memoryMiB = null) => new()
    {
        Cpu = Vcpus * 1024,
        Memory = memoryMiB ?? RegisteredMemoryMiB,
        Gpus = Gpus,
        TaskInterfaces = trunking && BranchInterfaces > 0 ? BranchInterfaces : Interfaces - 1,
    };
}
