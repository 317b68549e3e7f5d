using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Testing.Api.Definitions;

/// <summary>
/// The attributes that an instance must have to run a definition. Seen in recorded answers, or named in the agent's list of capabilities (agent/app/agent_capability.go); docs/double/fidelity.md
/// says which.
/// </summary>
internal static class RequiredAttributes
{
    private const string Docker = "com.amazonaws.ecs.capability.docker-remote-api.";
    private const string Agent = "com.amazonaws.ecs.capability.";
    private const string Ecs = "ecs.capability.";

    public static string[] Of(RegisterTaskDefinitionRequest definition)
    {
        var result = new SortedSet<string>(StringComparer.Ordinal);
        var mode = definition.NetworkMode.OrDefault();
        if (mode == "awsvpc") result.UnionWith([Ecs + "task-eni", Docker + "1.18"]);
        if (!definition.TaskRoleArn.IsAbsent) result.Add(Agent + (mode == "host" ? "task-iam-role-network-host" : "task-iam-role"));
        if (!definition.PidMode.IsAbsent || !definition.IpcMode.IsAbsent) result.Add(Ecs + "pid-ipc-namespace-sharing");
        if (!definition.ProxyConfiguration.IsAbsent) result.Add(Ecs + "aws-appmesh");
        foreach (var (_, volume) in definition.Volumes.Known()) AddVolume(result, volume);
        foreach (var (_, container) in definition.ContainerDefinitions.Known())
        {
            AddImage(result, container.Image.OrDefault() ?? "", !definition.ExecutionRoleArn.IsAbsent);
            AddLogs(result, container, !definition.ExecutionRoleArn.IsAbsent);
            AddContainer(result, container);
        }
        return result.ToArray();
    }

    private static void AddVolume(SortedSet<string> result, Volume volume)
    {
        if (volume.EfsVolumeConfiguration.TryGet(out var efs))
        {
            result.UnionWith([Ecs + "efs", Docker + "1.25"]);
            if (!efs.AuthorizationConfig.IsAbsent || !efs.TransitEncryption.IsAbsent) result.Add(Ecs + "efsAuth");
        }
        if (!volume.FsxWindowsFileServerVolumeConfiguration.IsAbsent) result.Add(Ecs + "fsxWindowsFileServer");
        if (!volume.DockerVolumeConfiguration.IsAbsent) result.Add(Docker + "1.25");
    }

    private static void AddImage(SortedSet<string> result, string image, bool executionRole)
    {
        if (image.Contains('@', StringComparison.Ordinal)) result.Add(Docker + "1.21");
        if (!image.Contains(".dkr.ecr.", StringComparison.Ordinal)) return;
        result.Add(Agent + "ecr-auth");
        if (executionRole) result.Add(Ecs + "execution-role-ecr-pull");
    }

    private static void AddLogs(SortedSet<string> result, ContainerDefinition container, bool executionRole)
    {
        if (!container.LogConfiguration.TryGet(out var logs) || logs.LogDriver.OrDefault() is not { } driver) return;
        result.Add(Agent + "logging-driver." + driver);
        if (driver != "awslogs") return;
        result.Add(Docker + "1.19");
        if (executionRole) result.Add(Ecs + "execution-role-awslogs");
        if (logs.Options.Known().Any(option => option.Value.Key == "awslogs-create-group")) result.Add(Docker + "1.29");
    }

    private static void AddContainer(SortedSet<string> result, ContainerDefinition container)
    {
        if (container.DependsOn.Count > 0 || container.StartTimeout.IsSet || container.StopTimeout.IsSet) result.Add(Ecs + "container-ordering");
        if (container.ReadonlyRootFilesystem.Is(true)) result.Add(Docker + "1.17");
        if (!container.LinuxParameters.IsAbsent) result.Add(Docker + "1.17");
        if (container.Privileged.Is(true)) result.Add(Agent + "privileged-container");
        if (!container.HealthCheck.IsAbsent) result.UnionWith([Ecs + "container-health-check", Docker + "1.24"]);
        if (container.EnvironmentFiles.Count > 0) result.Add(Ecs + "env-files.s3");
        if (!container.RepositoryCredentials.IsAbsent) result.Add(Ecs + "private-registry-authentication.secretsmanager");
        if (container.FirelensConfiguration.TryGet(out var firelens)) result.Add(Ecs + "firelens." + firelens.Type.OrDefault());
        foreach (var (_, secret) in container.Secrets.Known())
        {
            var manager = secret.ValueFrom.OrDefault()?.Contains(":secretsmanager:", StringComparison.Ordinal) == true;
            result.Add(Ecs + (manager ? "secrets.asm.environment-variables" : "secrets.ssm.environment-variables"));
        }
    }
}
