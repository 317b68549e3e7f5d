using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Surface;

/// <summary>The table from attributes to the API: what the reader of C# reads by, and what the importer writes by.</summary>
public static partial class AttributeSurface
{
    private static readonly Lazy<Dictionary<string, AttributeShape>> ByName =
        new(() => All.ToDictionary(shape => shape.ClassName, StringComparer.Ordinal));

    private static readonly Lazy<Dictionary<AttributeOwner, EquatableArray<OwnerShape>>> ItemsByParent =
        new(() => Owners.ToDictionary(parent => parent.Owner, parent => Owners.Where(owner => owner.Parents.Contains(parent.Owner)).ToEquatableArray()));

    private static readonly Lazy<Dictionary<AttributeOwner, AttributeShape?>> Roots =
        new(() => Owners.ToDictionary(owner => owner.Owner, owner => (AttributeShape?)All.SingleOrDefault(shape => shape.IsRoot && shape.StandsOn(owner.Owner))));

    /// <summary>The attribute with that class name, as <c>PortAttribute</c>, or null.</summary>
    public static AttributeShape? Find(string className) => ByName.Value.TryGetValue(className, out var shape) ? shape : null;

    /// <summary>The kind of class.</summary>
    public static OwnerShape Of(AttributeOwner owner) => Owners[(int)owner];

    /// <summary>The kinds of class that are items of a kind, in the order of the facts.</summary>
    public static EquatableArray<OwnerShape> ItemsOf(AttributeOwner parent) => ItemsByParent.Value[parent];

    /// <summary>The attribute that makes a class one of a kind; null where the attribute of the parent's list does.</summary>
    public static AttributeShape? RootOf(AttributeOwner owner) => Roots.Value[owner];
}
