using System.Collections.Generic;
using System.Linq;
using EcsGen.Surface;

namespace EcsGen.Roslyn.Generation;

/// <summary>The names of the members that classes get.</summary>
internal static class MemberNames
{
    public const string ContainerName = "ContainerName";
    public const string Json = "Json";
    public const string JsonUtf8 = "JsonUtf8";
    public const string Render = "Render";
    public const string CapacityProvidersJson = "CapacityProvidersJson";
    public const string RenderCapacityProviders = "RenderCapacityProviders";
    public const string ArtifactMethod = "EcsGenArtifact";
    public const string EscapeMethod = "EcsGenEscape";
    public const string Utf8Field = "ecsGenUtf8";

    /// <summary>The constants that hold names.</summary>
    public static readonly string[] Names = AttributeSurface.Owners.Where(owner => owner.IsDocument).Select(owner => Name(owner.Owner)).Append(ContainerName).ToArray();

    /// <summary>The constant that holds the name of a document.</summary>
    public static string Name(AttributeOwner owner) => owner == AttributeOwner.Task ? "Family" : owner + "Name";

    /// <summary>The members that a document may get, by name.</summary>
    public static IEnumerable<string> Public(AttributeOwner owner)
    {
        string[] members = [Name(owner), Json, JsonUtf8, Render];
        return owner == AttributeOwner.Cluster ? members.Concat([CapacityProvidersJson, RenderCapacityProviders]) : members;
    }
}
