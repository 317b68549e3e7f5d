using System.Linq;
using EcsGen.Model;

namespace EcsGen.Surface;

/// <summary>What kind of class an attribute stands on, or a reference leads to.</summary>
public enum AttributeOwner
{
    /// <summary>A task definition.</summary>
    Task,

    /// <summary>A container.</summary>
    Container,

    /// <summary>A volume.</summary>
    Volume,

    /// <summary>A service.</summary>
    Service,

    /// <summary>A port by which other services reach one.</summary>
    ServiceConnectService,

    /// <summary>What is attached to a volume of a service's tasks.</summary>
    ServiceVolume,

    /// <summary>A cluster.</summary>
    Cluster,

    /// <summary>A capacity provider.</summary>
    CapacityProvider,

    /// <summary>A one-off task.</summary>
    RunTask,

    /// <summary>What a container of a one-off task has different from its definition.</summary>
    ContainerOverride,

    /// <summary>What is attached to a volume of a one-off task.</summary>
    TaskVolume,

    /// <summary>The tags of an Amazon EBS volume.</summary>
    EbsTagSpecification,
}

/// <summary>The type of an attribute's argument.</summary>
public enum ArgumentType
{
    /// <summary>A text.</summary>
    String,

    /// <summary>A whole number of 32 bits.</summary>
    Integer,

    /// <summary>A whole number of 64 bits.</summary>
    Long,

    /// <summary>A number.</summary>
    Double,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>An enum.</summary>
    Enum,

    /// <summary>An enum of on and off, written as a bool.</summary>
    Toggle,

    /// <summary>Any JSON, written as a text.</summary>
    Document,

    /// <summary>A class, by <c>typeof</c>: its name is taken. The same member can be written as a text by another argument.</summary>
    Class,
}

/// <summary>A value of an enum: its C# name and the API's text, in the order of the C# enum's numbers.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Text">The API's text.</param>
public sealed record EnumName(string Name, string Text);

/// <summary>An enum that users write.</summary>
/// <param name="Name">The C# name of the enum; bool for one of on and off.</param>
/// <param name="Values">The values, by number.</param>
public sealed record EnumSurface(string Name, EquatableArray<EnumName> Values);

/// <summary>An argument of an attribute.</summary>
/// <param name="Property">The C# property.</param>
/// <param name="Parameter">The constructor's parameter.</param>
/// <param name="Path">The member's path below the attribute's own structure.</param>
/// <param name="Type">The type of the value or of the items.</param>
/// <param name="IsList">Whether it takes a list.</param>
public sealed record AttributeArgument(string Property, string Parameter, string Path, ArgumentType Type, bool IsList)
{
    /// <summary>Whether the API takes a number as a text, as with the task's cpu and memory.</summary>
    public bool WritesText { get; init; }

    /// <summary>The enum's values.</summary>
    public EnumSurface? Enum { get; init; }

    /// <summary>What kind of class it may name by <c>typeof</c>.</summary>
    public AttributeOwner? References { get; init; }

    /// <summary>The path of the argument that names a class of which a constant may give the value, by its name.</summary>
    public string? MemberOf { get; init; }

    /// <summary>Whether it is the name of a port, so that a container's class and the name of a constant of it may stand for it.</summary>
    public bool IsPort { get; init; }
}

/// <summary>A kind of class.</summary>
/// <param name="Owner">The kind.</param>
/// <param name="ShapeName">The structure of the API that it describes.</param>
/// <param name="Parents">The kinds that it is an item of, as a nested class; none for a document.</param>
/// <param name="At">The list below those, with <c>[]</c>; empty for a document.</param>
/// <param name="NameMember">The member by which a <c>typeof</c> names it, and a document's file is named; empty for none.</param>
/// <param name="Noun">What it is called in messages.</param>
public sealed record OwnerShape(AttributeOwner Owner, string ShapeName, EquatableArray<AttributeOwner> Parents, string At, string NameMember, string Noun)
{
    /// <summary>The structure.</summary>
    public Model.Shape Shape => Model.Shapes.Get(ShapeName);

    /// <summary>Whether a class of this kind is a request of its own, not a part of one.</summary>
    public bool IsDocument => At.Length == 0;

    /// <summary>The path of the list below the parents.</summary>
    public string List => IsDocument ? "" : At.Substring(0, At.Length - 2);
}

/// <summary>An attribute that stands for a part of the API.</summary>
/// <param name="Name">The attribute's name without "Attribute".</param>
/// <param name="Owners">The kinds of class it stands on: the one it is explained with first.</param>
/// <param name="At">The path below the owner: <c>[]</c> an item of a list, <c>{}</c> an entry of a map; empty for the owner itself.</param>
/// <param name="Ensures">Structures that the attribute writes even when they are empty.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Constructors">The paths that each constructor takes.</param>
public sealed record AttributeShape(
    string Name, EquatableArray<AttributeOwner> Owners, string At, EquatableArray<string> Ensures, EquatableArray<AttributeArgument> Arguments,
    EquatableArray<EquatableArray<string>> Constructors)
{
    /// <summary>The name of the attribute's class, as <c>PortAttribute</c>.</summary>
    public string ClassName { get; } = Name + "Attribute";

    /// <summary>The argument that is the name of a port, or null.</summary>
    public AttributeArgument? Port { get; } = Arguments.FirstOrDefault(argument => argument.IsPort);

    /// <summary>Whether it stands on a kind of class.</summary>
    public bool StandsOn(AttributeOwner owner)
    {
        for (var i = 0; i < Owners.Count; i++)
            if (Owners[i] == owner)
                return true;
        return false;
    }

    /// <summary>Whether it is the attribute that makes a class a document or a container.</summary>
    public bool IsRoot => At.Length == 0;

    /// <summary>Whether it stands for an item of a list or an entry of a map.</summary>
    public bool IsRepeatable => IsEntry || At.EndsWith("[]", System.StringComparison.Ordinal);

    /// <summary>Whether it stands for an entry of a map.</summary>
    public bool IsEntry => At.EndsWith("{}", System.StringComparison.Ordinal);

    /// <summary>The argument for a C# property, or null.</summary>
    public AttributeArgument? Property(string name)
    {
        for (var i = 0; i < Arguments.Count; i++)
            if (Arguments[i].Property == name)
                return Arguments[i];
        return null;
    }

    /// <summary>The argument for a constructor's parameter, or null.</summary>
    public AttributeArgument? Parameter(string name)
    {
        for (var i = 0; i < Arguments.Count; i++)
            if (Arguments[i].Parameter == name)
                return Arguments[i];
        return null;
    }
}
