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
    public const string Container = "EcsGen.ContainerAttribute";

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

    public static bool IsDefinition(INamedTypeSymbol type) => Find(type, "TaskDefinitionAttribute") is not null;

    /// <summary>Whether the class, or one that it derives from, is a container.</summary>
    public static bool IsContainer(INamedTypeSymbol type) => Chain(type).Any(static part => Find(part, "ContainerAttribute") is not null);

    /// <summary>Whether the class, or one that it derives from, is a volume: it has a volume attribute and is no definition.</summary>
    public static bool IsVolume(INamedTypeSymbol type) =>
        Chain(type).Any(static part => VolumeAttribute(part) is not null);

    /// <summary>The attribute that makes a class one volume: a definition has them too, as its list.</summary>
    public static AttributeData? VolumeAttribute(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
            if (attribute.AttributeClass is { } attributeClass && AttributeSurface.Find(attributeClass.Name)?.At == "volumes[]" && IsOurs(attribute))
                return IsDefinition(type) ? null : attribute;
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

    /// <summary>Whether the class is a fragment that says something of a definition, a container or a volume.</summary>
    public static bool IsFragmentOf(INamedTypeSymbol type, AttributeOwner owner) =>
        IsFragment(type) && type.GetAttributes().Any(attribute => IsOurs(attribute) && AttributeSurface.Find(attribute.AttributeClass!.Name)?.Owner == owner);

    /// <summary>The definition that a container's or volume's class stands in and is a part of, or null.</summary>
    public static INamedTypeSymbol? DefinitionAround(INamedTypeSymbol type) =>
        type.ContainingType is { } outer && IsDefinition(outer) && !IsFragment(type) && (IsContainer(type) || IsVolume(type)) ? outer : null;

    public static bool IsNestedIn(INamedTypeSymbol? type, INamedTypeSymbol outer)
    {
        for (; type is not null; type = type.ContainingType)
            if (SymbolEqualityComparer.Default.Equals(type, outer))
                return true;
        return false;
    }
}
