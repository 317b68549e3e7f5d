using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Task;

/// <summary>What several rules ask about a definition.</summary>
internal static class TaskFacts
{
    /// <summary>Where requiresCompatibilities has that value; the list itself when it has not.</summary>
    public static MemberPath PathOf(this TaskContext task, string compatibility)
    {
        var list = MemberPath.Root["requiresCompatibilities"];
        foreach (var (index, value) in task.Definition.RequiresCompatibilities.Known())
            if (value == compatibility)
                return list[index];
        return list;
    }

    /// <summary>Whether the definition can be meant for Fargate: it lists FARGATE, or something that is not known yet.</summary>
    public static bool MayBeFargate(this TaskContext task) => task.IsFargate || !task.Definition.RequiresCompatibilities.IsComplete;

    /// <summary>Whether the operating system is a parameter, so that it may be Windows.</summary>
    public static bool HasUnknownSystem(this TaskContext task) =>
        task.Definition.RuntimePlatform.IsUnknown
        || task.Definition.RuntimePlatform.TryGet(out var platform) && platform.OperatingSystemFamily.IsUnknown;

    /// <summary>The name for messages: <c>container 'app'</c>.</summary>
    public static string Named(this ContainerDefinition container) =>
        container.Name.TryGet(out var name) ? $"container '{name}'" : "unnamed container";

    /// <summary>Whether all names of containers are known.</summary>
    public static bool KnowsAllContainers(this TaskContext task) =>
        task.Definition.ContainerDefinitions.IsComplete && task.Containers().All(item => !item.Container.Name.IsUnknown);
}
