using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules;

/// <summary>What several rules ask about containers.</summary>
internal static class ContainerFacts
{
    public static bool IsAwsvpc(this TaskContext task) => task.Definition.NetworkMode.Is(NetworkMode.Awsvpc);

    public static bool IsHost(this TaskContext task) => task.Definition.NetworkMode.Is(NetworkMode.Host);

    /// <summary>The container's name for messages.</summary>
    public static string Label(this ContainerDefinition container) => container.Name.TryGet(out var name) && name.Length > 0 ? name : "(unnamed)";

    /// <summary>Whether the container ends the task when it ends; null when that is not known.</summary>
    public static bool? IsEssential(this ContainerDefinition container) => container.Essential.TryGetOr(true, out var essential) ? essential : null;

    /// <summary>The container of that name, or null.</summary>
    public static (MemberPath Path, ContainerDefinition Container)? FindContainer(this TaskContext task, string name)
    {
        foreach (var item in task.Containers())
            if (item.Container.Name.Is(name))
                return item;
        return null;
    }

    /// <summary>
    /// Whether a name that was not found surely is no container of the task: all names are known and the definition is no fragment, to which others may add.
    /// </summary>
    public static bool KnowsNames(this TaskContext task) =>
        !task.Options.IsFragment && task.Definition.ContainerDefinitions.IsComplete && AreNamed(task);

    private static bool AreNamed(TaskContext task)
    {
        foreach (var (_, container) in task.Containers())
            if (!container.Name.TryGet(out var name) || Placeholders.IsIn(name))
                return false;
        return true;
    }

    /// <summary>The names of the containers but one, for "write …"; empty when there is none.</summary>
    public static string NamesExcept(this TaskContext task, string except) =>
        Text.OneOf(task.Containers().Select(item => item.Container.Label()).Where(name => name != except).Select(name => "'" + name + "'"));

    /// <summary>The value of an option; null when no such option is known.</summary>
    public static Value<string>? Option(this Values<MapEntry> options, string key)
    {
        foreach (var (_, entry) in options.Known())
            if (string.Equals(entry.Key, key, StringComparison.Ordinal))
                return entry.Value;
        return null;
    }
}
