using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EcsGen.Model;
using EcsGen.Roslyn.Generation;
using EcsGen.Roslyn.Reading;
using EcsGen.Surface;
using Microsoft.CodeAnalysis;

namespace EcsGen.Roslyn.Analyzers.Application;

/// <summary>A container with this project's image, in its definition.</summary>
internal sealed record OwnContainer(INamedTypeSymbol Type, Definition Definition, MemberPath Path, Node Node)
{
    public string Name => Node.Find("name") is { Kind: NodeKind.String } name ? name.Text : "?";

    public bool IsFargate => Definition.Node.Find("requiresCompatibilities")?.Items.Any(item => item.Text == "FARGATE") == true;

    /// <summary>Where a path stands, in this project; else its container or definition.</summary>
    public Location? Locate(MemberPath path, CancellationToken cancel)
    {
        var place = Judgement.PlaceOf(Type, Definition.Node, path);
        return SymbolEqualityComparer.Default.Equals(place.Owner.ContainingAssembly, Type.ContainingAssembly)
            ? place.Locate(cancel)
            : Type.Locations.FirstOrDefault(location => location.IsInSource);
    }
}

/// <summary>Collects the definitions of a project while it is compiled. They are read only when one of their containers has this project's image.</summary>
internal sealed class OwnContainers(OwnImage image)
{
    private readonly ConcurrentBag<INamedTypeSymbol> definitions = new();
    private int hasImage;

    public void Add(INamedTypeSymbol type)
    {
        if (Known.IsDefinition(type) && !Known.IsFragment(type)) definitions.Add(type);
        // the text of the attribute is enough to see whether it is worth looking closer
        if (Known.Find(type, "ContainerAttribute") is { } attribute && Known.Argument(attribute, "Image") is { Value: string text } && image.IsMeant(text)) Interlocked.Exchange(ref hasImage, 1);
    }

    public IEnumerable<OwnContainer> All(CancellationToken cancel)
    {
        if (hasImage == 0) yield break;
        foreach (var type in definitions.OrderBy(TypeFacts.MetadataName, System.StringComparer.Ordinal))
        {
            var definition = DefinitionReader.Read(AttributeOwner.Task, type, new Problems(), cancel);
            var containers = definition.Node.Find("containerDefinitions")?.Items ?? default;
            for (var i = 0; i < containers.Count; i++)
                if (image.IsMeant(containers[i].Find("image")))
                    yield return new OwnContainer(type, definition, MemberPath.Root["containerDefinitions"][i], containers[i]);
        }
    }
}
