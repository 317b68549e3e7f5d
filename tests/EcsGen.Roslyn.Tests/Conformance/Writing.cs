using System.Collections.Generic;
using System.Linq;
using EcsGen.Surface;

namespace EcsGen.Roslyn.Tests.Conformance;

/// <summary>A way to write a member: an argument of an attribute, by one constructor or as a property, on a class of a kind.</summary>
/// <param name="Kinds">The kinds of the classes from the document to the one that the attribute stands on.</param>
internal sealed record Writing(AttributeShape Shape, AttributeArgument Argument, IReadOnlyList<string> Constructor, IReadOnlyList<OwnerShape> Kinds)
{
    public bool IsByConstructor => Constructor.Contains(Argument.Path);

    public OwnerShape Document => Kinds[0];

    public OwnerShape Kind => Kinds[^1];

    /// <summary>The path of the class's own structure in the document.</summary>
    public string Above => string.Join(".", Kinds.Skip(1).Select(kind => kind.At));

    /// <summary>The path of the attribute's own structure in the document; for an entry of a map, of the map.</summary>
    public string Root => Join(Above, Shape.IsEntry ? Shape.At[..^2] : Shape.At);

    /// <summary>The path of the member that is written; an entry of a map is the map's own.</summary>
    public string Path => Shape.IsEntry ? Root : Join(Root, Argument.Path);

    /// <summary>Every way to write every argument of every attribute. What a class is named for is no value of its own, and tested by itself.</summary>
    public static IReadOnlyList<Writing> All { get; } = AttributeSurface.All.SelectMany(OfShape).ToList();

    public override string ToString() => $"[{Shape.Name}({string.Join(", ", Constructor)})] {Argument.Property} of {Document.Owner}";

    private static IEnumerable<Writing> OfShape(AttributeShape shape) =>
        from owner in shape.Owners
        from kinds in Chains(AttributeSurface.Of(owner))
        from argument in shape.Arguments
        where argument.Type != ArgumentType.Class
        from constructor in shape.Constructors
        where constructor.Contains(argument.Path) || shape.Constructors.Any(other => !other.Contains(argument.Path))
        select new Writing(shape, argument, constructor.ToList(), kinds);

    private static IEnumerable<IReadOnlyList<OwnerShape>> Chains(OwnerShape kind) =>
        kind.IsDocument ? [[kind]] : kind.Parents.SelectMany(parent => Chains(AttributeSurface.Of(parent))).Select(chain => chain.Append(kind).ToList());

    private static string Join(string above, string below) => above.Length == 0 || below.Length == 0 ? above + below : above + "." + below;
}
