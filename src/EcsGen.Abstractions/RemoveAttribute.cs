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

    /// <summary>Removes an inherited container from a task definition, or another part that is a class of its own.</summary>
    /// <param name="item">The class of the container, volume, Service Connect service or override.</param>
    public RemoveAttribute(Type item)
    {
        Item = item;
        Keys = Array.Empty<string>();
    }

    /// <summary>The member, or null when a class is named.</summary>
    public string? Member { get; }

    /// <summary>The keys of the items.</summary>
    public string[] Keys { get; }

    /// <summary>The class of what is removed, or null when a member is.</summary>
    public Type? Item { get; }
}
