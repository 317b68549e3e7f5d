using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Surface;
using Microsoft.CodeAnalysis;

namespace EcsGen.Roslyn.Reading;

/// <summary>What the attributes of a class make it.</summary>
internal static class Known
{
    public const string TaskDefinition = "EcsGen.TaskDefinitionAttribute";

    /// <summary>Whether an attribute is one of ours, by namespace and name: the assembly may be any version.</summary>
    public static bool IsOurs(AttributeData attribute) =>
        attribute.AttributeClass is { ContainingType: null, ContainingNamespace: { Name: "EcsGen", ContainingNamespace.IsGlobalNamespace: true } };

    public static bool Is(AttributeData attribute, string className) => attribute.AttributeClass?.Name == className && IsOurs(attribute);

    public static AttributeData? Find(INamedTypeSymbol type, string className)
    {
        foreach (var attribute in type.GetAttributes())
            if (Is(attribute, className))
                return attribute;
        return null;
    }

    /// <summary>The value of a named argument, or null when it is not given.</summary>
    public static TypedConstant? Argument(AttributeData attribute, string name)
    {
        foreach (var named in attribute.NamedArguments)
            if (named.Key == name)
                return named.Value;
        return null;
    }

    /// <summary>The table's entry for an attribute of ours that is in it, or null.</summary>
    public static AttributeShape? Shape(AttributeData attribute) =>
        attribute.AttributeClass is { } attributeClass && AttributeSurface.Find(attributeClass.Name) is { } shape && IsOurs(attribute) ? shape : null;

    /// <summary>The kind of document that a class is by an attribute of its own: a task definition, a service, a cluster; or null.</summary>
    public static AttributeOwner? Document(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
            if (Shape(attribute) is { IsRoot: true } shape && AttributeSurface.Of(shape.Owners[0]).IsDocument)
                return shape.Owners[0];
        return null;
    }

    public static bool IsDefinition(INamedTypeSymbol type) => Find(type, "TaskDefinitionAttribute") is not null;

    /// <summary>Whether the class, or one that it derives from, is of a kind.</summary>
    public static bool Is(INamedTypeSymbol type, AttributeOwner owner)
    {
        foreach (var part in Chain(type))
            if (Marker(part, owner) is not null)
                return true;
        return false;
    }

    public static bool IsContainer(INamedTypeSymbol type) => Is(type, AttributeOwner.Container);

    /// <summary>Whether the class, or one that it derives from, is a part of a document.</summary>
    public static bool IsItem(INamedTypeSymbol type) => AttributeSurface.Owners.Any(owner => !owner.IsDocument && Is(type, owner.Owner));

    /// <summary>
    /// The attribute that makes a class, without its bases, one of a kind: one of its own, or that of the list which it is an item of. On a class of the
    /// parent's kind the latter is an item of the list itself.
    /// </summary>
    public static AttributeData? Marker(INamedTypeSymbol type, AttributeOwner owner)
    {
        if (AttributeSurface.RootOf(owner) is { } root) return Find(type, root.ClassName);
        var kind = AttributeSurface.Of(owner);
        foreach (var attribute in type.GetAttributes())
            if (Shape(attribute) is { } shape && shape.At == kind.At && shape.Owners == kind.Parents)
                return kind.Parents.Any(parent => Marker(type, parent) is not null) ? null : attribute;
        return null;
    }

    /// <summary>The class and its bases, from the class up.</summary>
    public static IEnumerable<INamedTypeSymbol> Chain(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? part = type; part is not null && part.SpecialType == SpecialType.None; part = part.BaseType) yield return part;
    }

    /// <summary>The nested classes in the order of the source, or of the metadata of another assembly.</summary>
    public static IEnumerable<INamedTypeSymbol> Nested(INamedTypeSymbol type)
    {
        var nested = type.GetTypeMembers();
        return nested.Length < 2 || !nested[0].DeclaringSyntaxReferences.IsEmpty
            ? nested
            : nested.OrderBy(member => member.MetadataToken);
    }

    /// <summary>An abstract class is a fragment to derive from; a static class is abstract to the runtime only.</summary>
    public static bool IsFragment(INamedTypeSymbol type) => type.IsAbstract && !type.IsStatic && type.TypeKind == TypeKind.Class;

    /// <summary>
    /// Whether the class is a fragment that says something of a kind. What several kinds have, as tags, counts for the kind that has more of what stands
    /// there, else for the first one.
    /// </summary>
    public static bool IsFragmentOf(INamedTypeSymbol type, AttributeOwner owner)
    {
        if (!IsFragment(type)) return false;
        var shapes = type.GetAttributes().Select(Shape).OfType<AttributeShape>().ToList();
        if (Document(type) is { } document) return document == owner || shapes.Any(shape => shape.Owners.Count == 1 && shape.Owners[0] == owner);
        var single = shapes.Where(shape => shape.Owners.Count == 1).ToList();
        return (single.Count > 0 ? single : shapes).Any(shape => shape.Owners[0] == owner);
    }

    /// <summary>The document that the class of a part stands in, or null.</summary>
    public static INamedTypeSymbol? DocumentAround(INamedTypeSymbol type)
    {
        if (type.ContainingType is not { } outer || IsFragment(type) || !IsItem(type)) return null;
        return Document(outer) is not null ? outer : DocumentAround(outer);
    }

    /// <summary>The class that a property of a document's own attribute names, from the class up to its bases; null where the nearest one names a text, or none does.</summary>
    public static INamedTypeSymbol? Reference(INamedTypeSymbol type, AttributeOwner owner, string path)
    {
        foreach (var part in Chain(type))
        {
            if (Marker(part, owner) is not { } marker || Shape(marker) is not { } shape) continue;
            foreach (var named in marker.NamedArguments.Where(named => shape.Property(named.Key)?.Path == path))
                return named.Value is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol { TypeKind: not TypeKind.Error } reference } ? reference : null;
        }
        return null;
    }

    /// <summary>The classes that a list of them names in an argument of a class's own attribute.</summary>
    public static IEnumerable<(INamedTypeSymbol Type, AttributePlace Place)> Classes(INamedTypeSymbol type, AttributeData attribute, string argument)
    {
        if (Argument(attribute, argument) is not { Kind: TypedConstantKind.Array, IsNull: false } list) yield break;
        for (var i = 0; i < list.Values.Length; i++)
            if (list.Values[i] is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol { TypeKind: not TypeKind.Error } named })
                yield return (named, new AttributePlace(type, attribute, argument, i));
    }

    public static bool IsNestedIn(INamedTypeSymbol? type, INamedTypeSymbol outer)
    {
        for (; type is not null; type = type.ContainingType)
            if (SymbolEqualityComparer.Default.Equals(type, outer))
                return true;
        return false;
    }
}
