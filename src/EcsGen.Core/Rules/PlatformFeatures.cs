using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;
using EcsGen.Rules.Task;

namespace EcsGen.Rules;

/// <summary>
/// From which platform version of Linux on Fargate has what a task uses: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html and the pages of the
/// features. Windows has numbers of its own. EFS and EBS volumes have a rule of their own.
/// </summary>
internal static class PlatformFeatures
{
    public const string Newest = "1.4.0";

    // 8 vCPU
    private const int LargeCpu = 8192;

    /// <summary>What a task needs.</summary>
    /// <param name="Feature">The feature, for messages.</param>
    /// <param name="Since">The version that brought it.</param>
    /// <param name="InDefinition">Where the definition uses it; null when the service or the run does.</param>
    internal readonly record struct Need(string Feature, string Since, MemberPath? InDefinition);

    /// <summary>Whether a stated version is surely older than another; LATEST is not.</summary>
    public static bool IsOlder(string stated, string than) => stated != than && Version.TryParse(stated.Trim(), out var version) && version.Build >= 0 && version < new Version(than);

    public static IEnumerable<Need> Of(LaunchContext launch)
    {
        if (launch.EnableExecuteCommand.Is(true)) yield return new("ECS Exec", Newest, null);
        if (launch.Strategy.Any(item => item.TryGet(out var known) && known.CapacityProvider.Is(CapacityProviders.FargateSpot))) yield return new("FARGATE_SPOT", "1.3.0", null);
        if (launch is ServiceContext { Service: { } service })
        {
            if (service.ServiceConnectConfiguration.TryGet(out var connect) && connect.Enabled.Is(true)) yield return new("Service Connect", Newest, null);
            if (service.ServiceRegistries.Count > 0) yield return new("service discovery", "1.1.0", null);
        }
        if (launch.TaskDefinition is not { } definition) yield break;
        foreach (var need in Of(definition).Concat(launch.Containers().SelectMany(item => Of(item.Path, item.Container)))) yield return need;
    }

    /// <summary>What a definition itself needs, for Linux.</summary>
    public static IEnumerable<Need> Of(TaskContext task)
    {
        foreach (var need in Of(task.Definition)) yield return need;
        foreach (var (path, container) in task.Containers())
            foreach (var need in Of(path, container))
                yield return need;
    }

    private static IEnumerable<Need> Of(RegisterTaskDefinitionRequest definition)
    {
        if (definition.EphemeralStorage.IsKnown) yield return new("ephemeral storage of a chosen size", Newest, MemberPath.Root["ephemeralStorage"]);
        if (definition.PidMode.Is(PidMode.Task)) yield return new("pidMode task", Newest, MemberPath.Root["pidMode"]);
        if (definition.Cpu.TryText(out var text) && TaskSize.ReadCpu(text, out var cpu) == SizeReading.Known && cpu >= LargeCpu) yield return new("a task of 8 or more vCPU", Newest, MemberPath.Root["cpu"]);
        if (definition.ProxyConfiguration.IsKnown) yield return new("a proxy configuration", "1.3.0", MemberPath.Root["proxyConfiguration"]);
    }

    private static IEnumerable<Need> Of(MemberPath path, ContainerDefinition container)
    {
        if (container.EnvironmentFiles.Count > 0) yield return new("an environment file", Newest, path["environmentFiles"]);
        if (container.SystemControls.Count > 0) yield return new("a system control", Newest, path["systemControls"]);
        if (container.LinuxParameters.TryGet(out var linux) && linux.Capabilities.TryGet(out var capabilities) && capabilities.Add.Any(item => item.Is("SYS_PTRACE")))
            yield return new("the capability SYS_PTRACE", Newest, path["linuxParameters"]["capabilities"]["add"]);
        foreach (var (at, secret) in container.Secrets.At(path["secrets"]))
            if (secret.ValueFrom.TryText(out var from) && HasJsonKey(from))
                yield return new("one key of a secret", Newest, at["valueFrom"]);
        if (container.LogConfiguration.TryGet(out var log) && (log.LogDriver.Is(LogDriver.Awsfirelens) || log.LogDriver.Is(LogDriver.Splunk)))
            yield return new("the log driver " + log.LogDriver, "1.3.0", path["logConfiguration"]["logDriver"]);
        if (container.Secrets.Count > 0) yield return new("a secret", "1.3.0", path["secrets"]);
        if (container.DependsOn.Count > 0) yield return new("dependsOn", "1.3.0", path["dependsOn"]);
        if (container.HealthCheck.IsKnown) yield return new("a health check", "1.1.0", path["healthCheck"]);
    }

    // arn:aws:secretsmanager:region:account:secret:name:key:stage:version
    private static bool HasJsonKey(string valueFrom) => valueFrom.StartsWith("arn:", StringComparison.Ordinal) && valueFrom.Contains(":secretsmanager:") && valueFrom.Split(':').Length > 7;
}
