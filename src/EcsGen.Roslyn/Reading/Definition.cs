using System.Collections.Generic;
using EcsGen.Model;
using Microsoft.CodeAnalysis;

namespace EcsGen.Roslyn.Reading;

/// <summary>A definition or container as it was read, bases and shared classes included.</summary>
/// <param name="Node">The document in the API's form, its parameters as templates.</param>
/// <param name="Parameters">The names of the parameters that are declared, ordinal.</param>
internal sealed record Definition(Node Node, IReadOnlyList<string> Parameters)
{
    /// <summary>What the readers found of the document: unknown members of Raw.</summary>
    public EquatableArray<Finding> Findings { get; init; }

    /// <summary>The oldest Fargate platform version, where stated.</summary>
    public Value<string> FargatePlatform { get; init; }

    /// <summary>The classes that take part, each with where this class names it: bases, containers, volumes.</summary>
    public IReadOnlyList<(INamedTypeSymbol Type, AttributePlace Reference)> Parts { get; init; } = [];
}
