using System.Linq;
using EcsGen.Model;
using EcsGen.Surface;
using Microsoft.CodeAnalysis;

namespace EcsGen.Roslyn.Reading;

/// <summary>The name of a document: what its file and its constant are named by.</summary>
internal static class DocumentName
{
    /// <summary>The name, or null when there is none that is known: a one-off task's is not in its JSON.</summary>
    public static string? Of(AttributeOwner owner, INamedTypeSymbol type, Node node) =>
        AttributeSurface.Of(owner).NameMember is { Length: > 0 } member
            ? node.Find(member) is { Kind: NodeKind.String } name ? name.Text : null
            : Known.Chain(type).Select(part => Known.Marker(part, owner)).Select(Given).FirstOrDefault(name => name is not null);

    private static string? Given(AttributeData? marker) =>
        marker is null ? null
        : marker is { ConstructorArguments: [{ Kind: TypedConstantKind.Primitive, Value: string given }] } ? given
        : Known.Argument(marker, "Name") is { Kind: TypedConstantKind.Primitive, Value: string set } ? set
        : null;
}
