using EcsGen.Model;
using EcsGen.Surface;

namespace EcsGen.Roslyn.Generation;

/// <summary>A type that gets another part: the declarations to write around the members, from the outside in.</summary>
internal sealed record TypeModel
{
    public required string HintName { get; init; }

    /// <summary>The namespace as it is written in code; empty for the global one.</summary>
    public required string Namespace { get; init; }

    /// <summary>The declarations, as <c>partial class Shop</c>.</summary>
    public required EquatableArray<string> Declarations { get; init; }
}

/// <summary>A container's class that gets its name as a constant.</summary>
internal sealed record ContainerModel
{
    public required TypeModel Type { get; init; }

    public required Target Target { get; init; }

    public required string Name { get; init; }

    /// <summary>The variables that get a constant each; none when the user has a member of the class's name.</summary>
    public required EquatableArray<VariableModel> Variables { get; init; }
}

/// <summary>A parameter of a document.</summary>
/// <param name="Name">The name as declared.</param>
/// <param name="Argument">The name of the method's parameter.</param>
/// <param name="ClrType">The method's parameter's type, as a keyword.</param>
internal sealed record ParameterModel(string Name, string Argument, string ClrType)
{
    /// <summary>Whether the value is JSON itself, a list or an object, and no text.</summary>
    public bool IsJson => ClrType == JsonType;

    /// <summary>The type that stands for JSON; a method takes it as a string.</summary>
    public const string JsonType = "json";
}

/// <summary>A request that a class becomes.</summary>
/// <param name="Kind">What the carrier calls it.</param>
/// <param name="Text">The JSON in the carrier's form, its parameters marked.</param>
internal sealed record DocumentModel(string Kind, string Text);

/// <summary>A class that is a document and gets its members. Everything that is written follows from this.</summary>
internal sealed record DefinitionModel
{
    public required TypeModel Type { get; init; }

    public required Target Target { get; init; }

    /// <summary>The kind of document: it decides the members' names.</summary>
    public required AttributeOwner Owner { get; init; }

    /// <summary>The family or name; null for a fragment, which gets no JSON.</summary>
    public required string? Name { get; init; }

    /// <summary>The requests: the class's own, and what comes with it.</summary>
    public required EquatableArray<DocumentModel> Documents { get; init; }

    public required EquatableArray<ParameterModel> Parameters { get; init; }

    /// <summary>The members that the user has written under the same name, which are left out.</summary>
    public required EquatableArray<string> Taken { get; init; }

    /// <summary>What makes the names of the private members unlike any that the user has written; almost always empty.</summary>
    public required string Suffix { get; init; }

    /// <summary>The arguments that had no value here, one a line.</summary>
    public required string Unread { get; init; }

    /// <summary>The nested containers that get their name as a constant; their declarations are relative to the definition.</summary>
    public required EquatableArray<ContainerModel> Containers { get; init; }
}
