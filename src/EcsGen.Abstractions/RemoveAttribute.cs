using System;

namespace EcsGen;

/// <summary>Removes what the base class says, before this class adds its own.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class RemoveAttribute : Attribute
{
    /// <summary>Removes a member, or items of a list or map.</summary>
    /// <param name="member">The member in AWS's spelling below this class, as <c>environment</c> or <c>logConfiguration.options</c>.</param>
    /// <param name="keys">
    /// The keys of the items to remove: the name, the path, the container; for a port <c>80</c> or <c>80/udp</c>. None: the member as a whole.
    /// </param>
    public RemoveAttribute(string member, params string[] keys)
    {
        Member = member;
        Keys = keys;
    }

    /// <summary>Removes an inherited container from a task definition.</summary>
    /// <param name="container">The container's class.</param>
    public RemoveAttribute(Type container)
    {
        Container = container;
        Keys = Array.Empty<string>();
    }

    /// <summary>The member, or null when a container is removed.</summary>
    public string? Member { get; }

    /// <summary>The keys of the items.</summary>
    public string[] Keys { get; }

    /// <summary>The container, or null when a member is removed.</summary>
    public Type? Container { get; }
}
