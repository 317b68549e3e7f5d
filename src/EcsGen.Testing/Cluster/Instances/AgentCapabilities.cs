using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Testing.Cluster.Instances;

/// <summary>The attributes that a current agent on a current ECS-optimised AMI registers, by what it can do (agent/app/agent_capability.go).</summary>
internal static class AgentCapabilities
{
    private static readonly string[] Agent =
    [
        "privileged-container", "ecr-auth", "task-iam-role", "task-iam-role-network-host",
        "logging-driver.awslogs", "logging-driver.awsfirelens", "logging-driver.fluentd", "logging-driver.gelf", "logging-driver.journald", "logging-driver.json-file",
        "logging-driver.none", "logging-driver.splunk", "logging-driver.syslog",
    ];

    private static readonly string[] Ecs =
    [
        "aws-appmesh", "container-health-check", "container-ordering", "docker-plugin.local", "efs", "efsAuth", "env-files.s3", "execution-role-awslogs", "execution-role-ecr-pull",
        "firelens.fluentbit", "firelens.fluentd", "full-sync", "pid-ipc-namespace-sharing", "private-registry-authentication.secretsmanager",
        "secrets.asm.bootstrap.log-driver", "secrets.asm.environment-variables", "secrets.ssm.bootstrap.log-driver", "secrets.ssm.environment-variables",
        "storage.ebs-task-attach", "task-cpu-mem-limit", "task-eni",
    ];

    /// <summary>All of them on Linux; an instance whose type can trunk adds task-eni-trunking itself.</summary>
    public static IEnumerable<string> Linux { get; } =
        Enumerable.Range(17, 28).Select(version => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"com.amazonaws.ecs.capability.docker-remote-api.1.{version}"))
            .Concat(Agent.Select(name => "com.amazonaws.ecs.capability." + name))
            .Concat(Ecs.Select(name => "ecs.capability." + name))
            .ToArray();

    /// <summary>On Windows: no EFS, no splitting of namespaces, and FSx.</summary>
    public static IEnumerable<string> Windows { get; } =
        Linux.Where(name => !name.Contains("efs", System.StringComparison.Ordinal) && !name.Contains("namespace", System.StringComparison.Ordinal))
            .Append("ecs.capability.fsxWindowsFileServer").ToArray();
}
