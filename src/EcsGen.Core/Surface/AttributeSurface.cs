using System;
using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Surface;

/// <summary>The table from attributes to the API: what the reader of C# reads by, and what the importer writes by.</summary>
public static partial class AttributeSurface
{
    private static readonly Lazy<Dictionary<string, AttributeShape>> ByName =
        new(() => All.ToDictionary(shape => shape.Name + "Attribute", StringComparer.Ordinal));

    /// <summary>The attribute with that class name, as <c>PortAttribute</c>, or null.</summary>
    public static AttributeShape? Find(string className) => ByName.Value.TryGetValue(className, out var shape) ? shape : null;
}
