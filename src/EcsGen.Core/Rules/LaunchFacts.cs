using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules;

/// <summary>What several rules ask about services, runs and the definition that they start.</summary>
internal static class LaunchFacts
{
    /// <summary>Whether the definition is known to use that network mode; without one it is bridge.</summary>
    public static bool UsesNetworkMode(this LaunchContext launch, string mode) => launch.NetworkModeOf() == mode;

    /// <summary>The network mode of the definition, bridge where it states none and may run on Linux; null when it is not known.</summary>
    public static string? NetworkModeOf(this LaunchContext launch)
    {
        if (launch.TaskDefinition is not { } definition || definition.NetworkMode.IsUnknown) return null;
        if (definition.NetworkMode.TryText(out var mode)) return mode;
        return !definition.NetworkMode.IsAbsent ? null : launch.IsWindows() ? "default" : NetworkMode.Bridge;
    }

    /// <summary>Whether the definition is known and for Windows.</summary>
    public static bool IsWindows(this LaunchContext launch) =>
        launch.TaskDefinition is { } definition
        && definition.RuntimePlatform.TryGet(out var platform)
        && platform.OperatingSystemFamily.TryGet(out var family)
        && family.StartsWith("WINDOWS", System.StringComparison.Ordinal);

    /// <summary>The containers of the definition, with their paths in it; none when it is not known.</summary>
    public static IEnumerable<(MemberPath Path, ContainerDefinition Container)> Containers(this LaunchContext launch) =>
        launch.TaskDefinition is { } definition ? definition.ContainerDefinitions.At(MemberPath.Root["containerDefinitions"]) : [];

    /// <summary>Whether a container that was not found surely is none of the definition: it is known, and all names in it are.</summary>
    public static bool KnowsContainers(this LaunchContext launch) =>
        launch.TaskDefinition is { ContainerDefinitions: { IsComplete: true, Count: > 0 } }
        && launch.Containers().All(item => item.Container.Name.TryText(out _));

    /// <summary>The container of that name, or null.</summary>
    public static (MemberPath Path, ContainerDefinition Container)? FindContainer(this LaunchContext launch, string name)
    {
        foreach (var item in launch.Containers())
            if (item.Container.Name.Is(name))
                return item;
        return null;
    }

    /// <summary>The names of the definition's containers, for "write …".</summary>
    public static string ContainerNames(this LaunchContext launch) => Text.OneOf(launch.Containers().Select(item => "'" + item.Container.Label() + "'"));

    /// <summary>The named port mappings of the definition: their names, paths and mappings.</summary>
    public static IEnumerable<(string Name, MemberPath Path, PortMapping Mapping)> NamedPorts(this LaunchContext launch)
    {
        foreach (var (path, container) in launch.Containers())
            foreach (var (at, mapping) in container.PortMappings.At(path["portMappings"]))
                if (mapping.Name.TryText(out var name))
                    yield return (name, at, mapping);
    }

    /// <summary>Whether a port name that was not found surely is none: all port mappings and their names are known.</summary>
    public static bool KnowsPortNames(this LaunchContext launch) =>
        launch.TaskDefinition is { ContainerDefinitions: { IsComplete: true } }
        && launch.Containers().All(item => item.Container.PortMappings.IsComplete && item.Container.PortMappings.Known().All(mapping => mapping.Value.Name.IsAbsent || mapping.Value.Name.TryText(out _)));

    /// <summary>The names of ports, for "write …"; empty when there is none.</summary>
    public static string PortNames(this LaunchContext launch) => Text.OneOf(launch.NamedPorts().Select(port => "'" + port.Name + "'"));

    /// <summary>The known items of a list with their paths.</summary>
    public static IEnumerable<(MemberPath Path, T Value)> At<T>(this Values<T> values, MemberPath path)
    {
        foreach (var (index, value) in values.Known()) yield return (path[index], value);
    }

    /// <summary>The EBS volumes that are made at launch, with their paths.</summary>
    public static IEnumerable<(MemberPath Path, ServiceManagedEBSVolumeConfiguration Volume)> Ebs(this LaunchContext launch)
    {
        foreach (var (path, volume) in launch.Volumes.At(MemberPath.Root["volumeConfigurations"]))
            if (volume.ManagedEBSVolume.TryGet(out var ebs))
                yield return (path["managedEBSVolume"], ebs);
    }

    /// <summary>The text when it is known and nothing in it is still to be filled by a tool.</summary>
    public static bool TryText(this Value<string> value, [NotNullWhen(true)] out string? text) => value.TryGet(out text) && !Placeholders.IsIn(text);

    /// <summary>Whether the list surely has no items: it is absent, or empty.</summary>
    public static bool IsNone<T>(this Values<T> values) => values.IsAbsent || values is { IsList: true, Count: 0 };
}
