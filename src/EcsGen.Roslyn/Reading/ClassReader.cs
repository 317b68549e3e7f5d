using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EcsGen.Model;
using EcsGen.Rules;
using EcsGen.Surface;
using Microsoft.CodeAnalysis;

namespace EcsGen.Roslyn.Reading;

/// <summary>Reads what one class says by its own attributes, without its bases.</summary>
internal sealed class ClassReader(Problems problems, CancellationToken cancel)
{
    private readonly AttributeReader attributes = new(problems);

    /// <summary>Everything the class's attributes say of one kind of owner, as an object.</summary>
    public Draft Read(INamedTypeSymbol type, AttributeOwner owner)
    {
        cancel.ThrowIfCancellationRequested();
        var draft = new Draft(new AttributePlace(type, null));
        var read = new List<(AttributeData Attribute, AttributeShape Shape)>();
        foreach (var attribute in type.GetAttributes())
            if (Known.Shape(attribute) is { } shape && shape.StandsOn(owner))
                read.Add((attribute, shape));
        CheckParts(type, read);
        foreach (var (attribute, shape) in read.Exists(entry => HasOrder(entry.Attribute)) ? read.OrderBy(entry => OrderOf(entry.Attribute)) : (IEnumerable<(AttributeData, AttributeShape)>)read)
            attributes.Read(shape, attribute, type, draft);
        return draft;
    }

    /// <summary>What the class of an item says that has no attribute of its own kind: the attribute of its parent's list is the item, the rest goes into it.</summary>
    public Draft ReadItem(INamedTypeSymbol type, OwnerShape owner)
    {
        var own = Read(type, owner.Owner);
        if (Known.Marker(type, owner.Owner) is not { } marker) return own;
        var list = new Draft();
        attributes.Read(Known.Shape(marker)!, marker, type, list);
        if (MemberPaths.Find(list.ToNode(), owner.List) is not { Items.Count: > 0 } items) return own;
        return Draft.From(Overlay.Apply(owner.Shape, items.Items[0], own.ToNode()).At(items.Items[0].Place));
    }

    /// <summary>The value of Order, 0 when it is not given.</summary>
    public static int OrderOf(AttributeData attribute) =>
        Known.Argument(attribute, "Order") is { Kind: TypedConstantKind.Primitive, Value: int order } ? order : 0;

    public static bool HasOrder(AttributeData attribute) => Known.Argument(attribute, "Order") is not null;

    // across parts of a class the order would follow the order of the files
    private void CheckParts(INamedTypeSymbol type, List<(AttributeData Attribute, AttributeShape Shape)> read)
    {
        if (type.DeclaringSyntaxReferences.Length < 2) return;
        foreach (var list in read.Where(entry => entry.Shape.IsRepeatable).GroupBy(entry => entry.Shape.At))
        {
            var parts = list.Select(entry => PartOf(type, entry.Attribute.ApplicationSyntaxReference)).Distinct().Count();
            var unordered = list.Where(entry => !HasOrder(entry.Attribute)).Select(entry => entry.Attribute).ToList();
            if (parts < 2 || unordered.Count == 0) continue;
            problems.Add(CodeRules.SplitList, new AttributePlace(type, unordered[unordered.Count - 1]),
                $"The attributes of '{list.Key.TrimEnd('[', ']', '{', '}')}' stand on {parts} parts of '{type.Name}', so their order would follow that of the files: put them on one part, or give each an Order");
        }
    }

    /// <summary>Which part of a class something is written on.</summary>
    public static int PartOf(INamedTypeSymbol type, SyntaxReference? reference)
    {
        if (reference is null) return 0;
        for (var i = 0; i < type.DeclaringSyntaxReferences.Length; i++)
        {
            var part = type.DeclaringSyntaxReferences[i];
            if (part.SyntaxTree == reference.SyntaxTree && part.Span.Contains(reference.Span)) return i;
        }
        return -1;
    }
}
