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
            if (attribute.AttributeClass is { } attributeClass && AttributeSurface.Find(attributeClass.Name) is { } shape && shape.Owner == owner && Known.IsOurs(attribute))
                read.Add((attribute, shape));
        CheckParts(type, read);
        foreach (var (attribute, shape) in read.Exists(entry => HasOrder(entry.Attribute)) ? read.OrderBy(entry => OrderOf(entry.Attribute)) : (IEnumerable<(AttributeData, AttributeShape)>)read)
            attributes.Read(shape, attribute, type, draft);
        return draft;
    }

    /// <summary>What a volume's class says: its volume attribute is the volume, the rest goes into it.</summary>
    public Node ReadVolume(INamedTypeSymbol type)
    {
        var list = new Draft();
        if (Known.VolumeAttribute(type) is { } attribute)
            attributes.Read(AttributeSurface.Find(attribute.AttributeClass!.Name)!, attribute, type, list);
        var own = Read(type, AttributeOwner.Volume).ToNode();
        return list.ToNode().Find("volumes") is { Items.Count: > 0 } volumes
            ? Overlay.Apply(Shapes.Volume, volumes.Items[0], own).At(volumes.Items[0].Place)
            : own;
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
