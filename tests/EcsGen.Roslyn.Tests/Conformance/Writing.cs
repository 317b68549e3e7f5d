using System.Collections.Generic;
using System.Linq;
using EcsGen.Surface;

namespace EcsGen.Roslyn.Tests.Conformance;

/// <summary>A way to write a member: an argument of an attribute, by one constructor or as a property.</summary>
internal sealed record Writing(AttributeShape Shape, AttributeArgument Argument, IReadOnlyList<string> Constructor)
{
    public bool IsByConstructor => Constructor.Contains(Argument.Path);

    /// <summary>The path of the attribute's own structure in the document; for an entry of a map, of the map.</summary>
    public string Root => Join(Prefix(Shape.Owner), Shape.IsEntry ? Shape.At[..^2] : Shape.At);

    /// <summary>The path of the member that is written; an entry of a map is the map's own.</summary>
    public string Path => Shape.IsEntry ? Root : Join(Root, Argument.Path);

    /// <summary>Every way to write every argument of every attribute.</summary>
    public static IReadOnlyList<Writing> All { get; } = AttributeSurface.All.SelectMany(OfShape).ToList();

    public override string ToString() => $"[{Shape.Name}({string.Join(", ", Constructor)})] {Argument.Property}";

    private static IEnumerable<Writing> OfShape(AttributeShape shape) =>
        from argument in shape.Arguments
        from constructor in shape.Constructors
        where constructor.Contains(argument.Path) || shape.Constructors.Any(other => !other.Contains(argument.Path))
        select new Writing(shape, argument, constructor.ToList());

    private static string Prefix(AttributeOwner owner) => owner switch
    {
        AttributeOwner.Container => "containerDefinitions[]",
        AttributeOwner.Volume => "volumes[]",
        _ => "",
    };

    private static string Join(string above, string below) => above.Length == 0 || below.Length == 0 ? above + below : above + "." + below;
}
