using System;
using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Testing;

/// <summary>
/// The EC2 types that a fleet can name. vCPU, memory and interfaces are EC2's (docs: ec2 instance types, available IP per interface), branches those of ECS's page on trunking.
/// A type that is missing is given as an <see cref="InstanceType"/> of one's own.
/// </summary>
public static class InstanceTypes
{
    private const int GiB = 1024;

    private static readonly InstanceType[] Table =
    [
        new("t2.micro", 1, 1 * GiB, 2), new("t2.small", 1, 2 * GiB, 3), new("t2.medium", 2, 4 * GiB, 3), new("t2.large", 2, 8 * GiB, 3),
        new("t3.nano", 2, GiB / 2, 2), new("t3.micro", 2, 1 * GiB, 2), new("t3.small", 2, 2 * GiB, 3), new("t3.medium", 2, 4 * GiB, 3),
        new("t3.large", 2, 8 * GiB, 3), new("t3.xlarge", 4, 16 * GiB, 4), new("t3.2xlarge", 8, 32 * GiB, 4),
        new("t3a.micro", 2, 1 * GiB, 2), new("t3a.small", 2, 2 * GiB, 2), new("t3a.medium", 2, 4 * GiB, 3), new("t3a.large", 2, 8 * GiB, 3),
        new("t4g.micro", 2, 1 * GiB, 2, IsArm64: true), new("t4g.small", 2, 2 * GiB, 3, IsArm64: true), new("t4g.medium", 2, 4 * GiB, 3, IsArm64: true),
        new("t4g.large", 2, 8 * GiB, 3, IsArm64: true),
        new("m4.large", 2, 8 * GiB, 2), new("m4.xlarge", 4, 16 * GiB, 4), new("m4.2xlarge", 8, 32 * GiB, 4),
        new("m5.large", 2, 8 * GiB, 3, 10), new("m5.xlarge", 4, 16 * GiB, 4, 20), new("m5.2xlarge", 8, 32 * GiB, 4, 40), new("m5.4xlarge", 16, 64 * GiB, 8, 60),
        new("m5.8xlarge", 32, 128 * GiB, 8, 60), new("m5.12xlarge", 48, 192 * GiB, 8, 60), new("m5.24xlarge", 96, 384 * GiB, 15, 120),
        new("m5a.large", 2, 8 * GiB, 3, 10), new("m5a.xlarge", 4, 16 * GiB, 4, 20), new("m5a.2xlarge", 8, 32 * GiB, 4, 40),
        new("m6i.large", 2, 8 * GiB, 3, 10), new("m6i.xlarge", 4, 16 * GiB, 4, 20), new("m6i.2xlarge", 8, 32 * GiB, 4, 40), new("m6i.4xlarge", 16, 64 * GiB, 8, 60),
        new("m6g.medium", 1, 4 * GiB, 2, 4, IsArm64: true), new("m6g.large", 2, 8 * GiB, 3, 10, IsArm64: true), new("m6g.xlarge", 4, 16 * GiB, 4, 20, IsArm64: true),
        new("m6g.2xlarge", 8, 32 * GiB, 4, 40, IsArm64: true),
        new("m7i.large", 2, 8 * GiB, 3, 10), new("m7i.xlarge", 4, 16 * GiB, 4, 20), new("m7g.large", 2, 8 * GiB, 3, 10, IsArm64: true), new("m7g.xlarge", 4, 16 * GiB, 4, 20, IsArm64: true),
        new("c4.large", 2, 3840, 3), new("c4.xlarge", 4, 7680, 4),
        new("c5.large", 2, 4 * GiB, 3, 10), new("c5.xlarge", 4, 8 * GiB, 4, 20), new("c5.2xlarge", 8, 16 * GiB, 4, 40), new("c5.4xlarge", 16, 32 * GiB, 8, 60),
        new("c5.9xlarge", 36, 72 * GiB, 8, 60), new("c5.18xlarge", 72, 144 * GiB, 15, 120),
        new("c6i.large", 2, 4 * GiB, 3, 10), new("c6i.xlarge", 4, 8 * GiB, 4, 20), new("c6i.2xlarge", 8, 16 * GiB, 4, 40),
        new("c6g.medium", 1, 2 * GiB, 2, 4, IsArm64: true), new("c6g.large", 2, 4 * GiB, 3, 10, IsArm64: true), new("c6g.xlarge", 4, 8 * GiB, 4, 20, IsArm64: true),
        new("c7g.large", 2, 4 * GiB, 3, 10, IsArm64: true), new("c7g.xlarge", 4, 8 * GiB, 4, 20, IsArm64: true),
        new("r5.large", 2, 16 * GiB, 3, 10), new("r5.xlarge", 4, 32 * GiB, 4, 20), new("r5.2xlarge", 8, 64 * GiB, 4, 40), new("r5.4xlarge", 16, 128 * GiB, 8, 60),
        new("r6i.large", 2, 16 * GiB, 3, 10), new("r6g.large", 2, 16 * GiB, 3, 10, IsArm64: true),
        new("i3.large", 2, 15616, 3), new("i3.xlarge", 4, 31232, 4),
        new("p3.2xlarge", 8, 61 * GiB, 4, 40, Gpus: 1), new("p3.8xlarge", 32, 244 * GiB, 8, 60, Gpus: 4), new("p3.16xlarge", 64, 488 * GiB, 8, 120, Gpus: 8),
        new("g4dn.xlarge", 4, 16 * GiB, 3, 39, Gpus: 1), new("g4dn.2xlarge", 8, 32 * GiB, 3, 39, Gpus: 1), new("g4dn.12xlarge", 48, 192 * GiB, 8, 54, Gpus: 4),
        new("g5.xlarge", 4, 16 * GiB, 4, 6, Gpus: 1), new("g5.2xlarge", 8, 32 * GiB, 4, 19, Gpus: 1), new("g5.12xlarge", 48, 192 * GiB, 15, 112, Gpus: 4),
    ];

    private static readonly Dictionary<string, InstanceType> ByName = Table.ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>All types of the table.</summary>
    public static IReadOnlyList<InstanceType> All => Table;

    /// <summary>The type of that name.</summary>
    /// <exception cref="ArgumentException">The table does not have it.</exception>
    public static InstanceType Find(string name) =>
        ByName.TryGetValue(name, out var type)
            ? type
            : throw new ArgumentException($"The double does not know the instance type '{name}'. Give it as new InstanceType(name, vCPUs, MiB, interfaces), or use one of: {string.Join(", ", Table.Select(known => known.Name))}", nameof(name));
}
