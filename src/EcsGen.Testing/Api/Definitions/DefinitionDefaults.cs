using System;
using System.Globalization;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Testing.Api.Definitions;

/// <summary>What RegisterTaskDefinition fills in.</summary>
internal static class DefinitionDefaults
{
    public static RegisterTaskDefinitionRequest Fill(RegisterTaskDefinitionRequest definition)
    {
        var mode = definition.NetworkMode.OrDefault() ?? "";
        return definition with
        {
            Cpu = Number(definition.Cpu, "vcpu"),
            Memory = Number(definition.Memory, "gb"),
            ContainerDefinitions = definition.ContainerDefinitions.Known().Select(item => Fill(item.Value, mode)).ToArray(),
            Volumes = definition.Volumes.IsAbsent ? Array.Empty<Volume>() : definition.Volumes,
            PlacementConstraints = definition.PlacementConstraints.IsAbsent ? Array.Empty<TaskDefinitionPlacementConstraint>() : definition.PlacementConstraints,
            RequiresCompatibilities = definition.RequiresCompatibilities.Count == 0 ? default : definition.RequiresCompatibilities,
        };
    }

    private static ContainerDefinition Fill(ContainerDefinition container, string mode) => container with
    {
        Cpu = container.Cpu.IsAbsent ? 0 : container.Cpu,
        Essential = container.Essential.IsAbsent ? true : container.Essential,
        PortMappings = container.PortMappings.Known().Select(item => Fill(item.Value, mode)).ToArray(),
        Environment = container.Environment.IsAbsent ? Array.Empty<KeyValuePair>() : container.Environment,
        MountPoints = container.MountPoints.IsAbsent ? Array.Empty<MountPoint>() : container.MountPoints,
        VolumesFrom = container.VolumesFrom.IsAbsent ? Array.Empty<VolumeFrom>() : container.VolumesFrom,
        SystemControls = container.SystemControls.IsAbsent ? Array.Empty<SystemControl>() : container.SystemControls,
        HealthCheck = container.HealthCheck.TryGet(out var check) ? Fill(check) : container.HealthCheck,
    };

    private static PortMapping Fill(PortMapping mapping, string mode) => mapping with
    {
        Protocol = mapping.Protocol.IsAbsent ? "tcp" : mapping.Protocol,
        HostPort = mapping.HostPort.IsAbsent && mapping.ContainerPortRange.IsAbsent ? (mode is "awsvpc" or "host" ? mapping.ContainerPort.OrDefault() : 0) : mapping.HostPort,
    };

    private static HealthCheck Fill(HealthCheck check) => check with
    {
        Interval = check.Interval.IsAbsent ? 30 : check.Interval,
        Timeout = check.Timeout.IsAbsent ? 5 : check.Timeout,
        Retries = check.Retries.IsAbsent ? 3 : check.Retries,
    };

    // "0.25 vCPU" becomes 256, "0.5 GB" 512
    private static Value<string> Number(Value<string> size, string unit)
    {
        if (!size.TryGet(out var text)) return size;
        var trimmed = text.Trim();
        if (!trimmed.EndsWith(unit, StringComparison.OrdinalIgnoreCase)) return trimmed;
        var number = trimmed[..^unit.Length].Trim();
        return decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var whole)
            ? ((int)(whole * 1024)).ToString(CultureInfo.InvariantCulture)
            : size;
    }
}
