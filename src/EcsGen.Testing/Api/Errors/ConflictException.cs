using EcsGen.Model;

namespace EcsGen.Testing;

/// <summary>The client token is in use with another request.</summary>
public sealed class ConflictException(string message, EquatableArray<string> resourceIds) : EcsException("ConflictException", message)
{
    /// <summary>The tasks of the first request.</summary>
    public EquatableArray<string> ResourceIds { get; } = resourceIds;
}
