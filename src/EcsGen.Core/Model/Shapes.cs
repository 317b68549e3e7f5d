using System;
using System.Collections.Generic;

namespace EcsGen.Model;

public static partial class Shapes
{
    // Filled by the initializers in the generated part, so it is made on first use, not by an initializer of its own.
    private static Dictionary<string, Shape>? byName;

    /// <summary>The structure of that name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Shape Get(string name) =>
        byName!.TryGetValue(name, out var shape) ? shape : throw new ArgumentException("The API facts have no structure named " + name, nameof(name));

    private static Shape Add(Shape shape)
    {
        byName ??= new Dictionary<string, Shape>(StringComparer.Ordinal);
        byName.Add(shape.Name, shape);
        return shape;
    }
}
