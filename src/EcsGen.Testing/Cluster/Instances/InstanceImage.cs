using System;
using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Testing.Cluster.Instances;

/// <summary>What an instance of a type registers when it runs Amazon's ECS-optimised image: attributes that ECS gives, and capabilities of its agent (agent/app/agent_capability.go).</summary>
internal static class InstanceImage
{
    private const string Agent = "com.amazonaws.ecs.capability.";
    private const string Ecs = "ecs.capability.";

    private static readonly string[] Capabilities =
    [
        .. Enumerable.Range(17, 28).Select(minor => Agent + "docker-remote-api.1." + minor),
        Agent + "privileged-container", Agent + "ecr-auth", Agent + "task-iam-role", Agent + "task-iam-role-network-host",
        Agent + "logging-driver.json-file", Agent + "logging-driver.syslog", Agent + "logging-driver.awslogs", Agent + "logging-driver.none", Agent + "logging-driver.awsfirelens",
        Agent + "logging-driver.fluentd", Agent + "logging-driver.gelf", Agent + "logging-driver.journald", Agent + "logging-driver.splunk",
        Ecs + "execution-role-ecr-pull", Ecs + "execution-role-awslogs", Ecs + "container-health-check", Ecs + "container-ordering", Ecs + "private-registry-authentication.secretsmanager",
        Ecs + "secrets.ssm.environment-variables", Ecs + "secrets.asm.environment-variables", Ecs + "secrets.ssm.bootstrap.log-driver", Ecs + "secrets.asm.bootstrap.log-driver",
        Ecs + "pid-ipc-namespace-sharing", Ecs + "full-sync", Ecs + "task-eni", Ecs + "task-eia", Ecs + "aws-appmesh", Ecs + "efs", Ecs + "efsAuth", Ecs + "env-files.s3",
        Ecs + "firelens.fluentd", Ecs + "firelens.fluentbit", Ecs + "docker-plugin.local", Ecs + "storage.ebs-task-volume-attach",
    ];

    public static InstanceSeed Seed(RegionState region, InstanceType type, string zone, bool trunking, IEnumerable<KeyValuePair<string, string>> custom, int? memoryMiB = null)
    {
        var attributes = new SortedDictionary<string, string?>(StringComparer.Ordinal)
        {
            ["ecs.ami-id"] = "ami-0ec5de0b1e5c0ffee",
            ["ecs.availability-zone"] = zone,
            ["ecs.instance-type"] = type.Name,
            ["ecs.os-type"] = "linux",
            ["ecs.os-family"] = "LINUX",
            ["ecs.cpu-architecture"] = type.IsArm64 ? "arm64" : "x86_64",
            ["ecs.vpc-id"] = "vpc-0" + region.Names.Account,
            ["ecs.subnet-id"] = "subnet-" + zone,
        };
        foreach (var capability in Capabilities) attributes[capability] = null;
        foreach (var (name, value) in custom) attributes[name] = value;
        return new InstanceSeed(type.Size(trunking, memoryMiB), attributes);
    }
}
