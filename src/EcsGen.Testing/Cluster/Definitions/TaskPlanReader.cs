using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Testing.Cluster.Definitions;

/// <summary>Reads from a definition what the life of its tasks follows from.</summary>
internal static class TaskPlanReader
{
    public static TaskPlan Read(RegisterTaskDefinitionRequest definition, string[] requiredAttributes)
    {
        var known = definition.ContainerDefinitions.Known().Select(item => item.Value).ToArray();
        var names = known.Select(container => container.Name.OrDefault() ?? "").ToArray();
        var mode = definition.NetworkMode.OrDefault() ?? "bridge";
        var containers = known.Select((container, index) => Container(container, index, names, mode)).ToArray();
        containers = containers.Select(container => container with { Dependents = DependentsOf(container.Index, containers) }).ToArray();
        definition.RuntimePlatform.TryGet(out var platform);
        return new TaskPlan
        {
            Containers = containers,
            Cpu = Size(definition.Cpu) ?? containers.Sum(container => container.Cpu),
            Memory = Size(definition.Memory) ?? containers.Sum(container => container.MemoryReservation ?? container.Memory ?? 0),
            Gpus = containers.Sum(container => container.Gpus),
            IsAwsvpc = mode == "awsvpc",
            IsHostNetwork = mode == "host",
            IsWindows = platform?.OperatingSystemFamily.OrDefault()?.StartsWith("WINDOWS", StringComparison.Ordinal) == true,
            IsArm64 = platform?.CpuArchitecture.OrDefault() == "ARM64",
            RequiredAttributes = requiredAttributes,
            MemberOf = definition.PlacementConstraints.Known().Select(item => item.Value.Expression.OrDefault()).OfType<string>().ToArray(),
            TcpPorts = mode == "awsvpc" ? [] : TaskPlan.HostPorts(containers, udp: false),
            UdpPorts = mode == "awsvpc" ? [] : TaskPlan.HostPorts(containers, udp: true),
        };
    }

    /// <summary>CPU units or MiB of a size that AWS has brought into its own form, which is a number.</summary>
    public static int? Size(Value<string> size) =>
        size.TryGet(out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int[] DependentsOf(int index, ContainerPlan[] containers) =>
        containers.Where(other => other.DependsOn.Any(dependency => dependency.Container == index)).Select(other => other.Index).ToArray();

    private static ContainerPlan Container(ContainerDefinition container, int index, string[] names, string mode) => new()
    {
        Index = index,
        Name = names[index],
        Image = container.Image.OrDefault() ?? "",
        IsEssential = !container.Essential.Is(false),
        DependsOn = Dependencies(container, names).ToArray(),
        StartTimeout = Seconds(container.StartTimeout),
        StopTimeout = Seconds(container.StopTimeout),
        Health = container.HealthCheck.TryGet(out var check) ? Health(check) : null,
        Restart = container.RestartPolicy.TryGet(out var policy) && policy.Enabled.Is(true) ? Restart(policy) : null,
        Ports = container.PortMappings.Known().Select(item => Port(item.Value, mode)).ToArray(),
        Cpu = container.Cpu.OrDefault(),
        Memory = container.Memory.TryGet(out var memory) ? memory : null,
        MemoryReservation = container.MemoryReservation.TryGet(out var reservation) ? reservation : null,
        Gpus = container.ResourceRequirements.Known().Where(item => item.Value.Type.Is("GPU"))
            .Sum(item => int.TryParse(item.Value.Value.OrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0),
    };

    private static IEnumerable<Dependency> Dependencies(ContainerDefinition container, string[] names)
    {
        foreach (var (_, dependency) in container.DependsOn.Known())
        {
            var on = Array.IndexOf(names, dependency.ContainerName.OrDefault());
            if (on >= 0) yield return new Dependency(on, Condition(dependency.Condition.OrDefault()));
        }
        // links order the start like a START dependency
        foreach (var (_, link) in container.Links.Known())
        {
            var on = Array.IndexOf(names, link.Split(':')[0]);
            if (on >= 0) yield return new Dependency(on, DependencyCondition.Start);
        }
    }

    private static DependencyCondition Condition(string? text) => text switch
    {
        "COMPLETE" => DependencyCondition.Complete,
        "SUCCESS" => DependencyCondition.Success,
        "HEALTHY" => DependencyCondition.Healthy,
        _ => DependencyCondition.Start,
    };

    // the defaults are the API's: interval 30, timeout 5, retries 3, no start period
    private static HealthPlan Health(HealthCheck check) => new(
        Seconds(check.Interval) ?? TimeSpan.FromSeconds(30),
        Seconds(check.Timeout) ?? TimeSpan.FromSeconds(5),
        check.Retries.TryGet(out var retries) ? retries : 3,
        Seconds(check.StartPeriod) ?? TimeSpan.Zero);

    private static RestartPlan Restart(ContainerRestartPolicy policy) => new(
        Seconds(policy.RestartAttemptPeriod) ?? TimeSpan.FromSeconds(300),
        policy.IgnoredExitCodes.Known().Select(item => item.Value).ToArray());

    private static PortPlan Port(PortMapping mapping, string mode)
    {
        var container = mapping.ContainerPort.OrDefault();
        var host = mapping.HostPort.OrDefault();
        if (mode == "host" && host == 0) host = container;
        return new PortPlan(container, host, mapping.Protocol.Is("udp"), mapping.ContainerPortRange.OrDefault());
    }

    private static TimeSpan? Seconds(Value<int> value) => value.TryGet(out var seconds) ? TimeSpan.FromSeconds(seconds) : null;
}
