using System;
using System.Collections.Generic;

namespace EcsGen.Testing.Cluster.Instances;

/// <summary>What an instance of a type registers with.</summary>
internal static class InstanceSeeds
{
    public static InstanceSeed Of(InstanceType type, string zone, InstanceOptions options, bool trunks)
    {
        var attributes = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["ecs.ami-id"] = "ami-0123456789abcdef0",
            ["ecs.availability-zone"] = zone,
            ["ecs.instance-type"] = type.Name,
            ["ecs.os-type"] = options.Windows ? "windows" : "linux",
            ["ecs.os-family"] = options.Windows ? "WINDOWS_SERVER_2022_CORE" : "LINUX",
            ["ecs.cpu-architecture"] = type.IsArm64 ? "arm64" : "x86_64",
            ["ecs.vpc-id"] = "vpc-0123456789abcdef0",
            ["ecs.subnet-id"] = "subnet-" + zone,
        };
        foreach (var name in options.Windows ? AgentCapabilities.Windows : AgentCapabilities.Linux) attributes[name] = null;
        if (trunks && type.BranchInterfaces > 0) attributes["ecs.awsvpc-trunk-id"] = "eni-0123456789abcdef0";
        if (options.External) attributes["ecs.capability.external"] = null;
        foreach (var (name, value) in options.Attributes) attributes[name] = value;
        return new InstanceSeed(type.Size(trunks, options.MemoryMiB), attributes)
        {
            Kind = options.External ? InstanceKind.External : InstanceKind.Ec2,
            CapacityProvider = options.CapacityProvider,
        };
    }
}
