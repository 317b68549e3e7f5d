using System.Collections.Generic;
using EcsGen.Rules;
using Microsoft.CodeAnalysis;

namespace EcsGen.Roslyn.Reading;

/// <summary>Something in the C# code that can't be read as it was meant.</summary>
internal sealed record Problem(RuleInfo Rule, AttributePlace Place, string Message)
{
    /// <summary>The class that tells it: the one that wrote it, or for what stands inside a document and depends on all of it, the document.</summary>
    public INamedTypeSymbol Teller { get; init; } = Place.Owner;

    /// <summary>The other place that takes part, where there is one.</summary>
    public AttributePlace? Other { get; init; }

    /// <summary>What a code fix needs.</summary>
    public IReadOnlyDictionary<string, string?>? Properties { get; init; }
}

/// <summary>Collects what a reading finds. The generator reads with one that keeps only what it could not read.</summary>
internal sealed class Problems
{
    /// <summary>What to tell the user.</summary>
    public List<Problem> Items { get; } = new();

    /// <summary>The arguments that had no value in this compilation: misspelled, or made by a generator.</summary>
    public List<string> Unread { get; } = new();

    public void Add(RuleInfo rule, AttributePlace place, string message) => Items.Add(new Problem(rule, place, message));

    /// <summary>Adds what depends on what the class is laid over: only the document that it stands in knows all of that.</summary>
    public void AddOfComposition(RuleInfo rule, AttributePlace place, string message) =>
        Items.Add(new Problem(rule, place, message) { Teller = Known.DocumentAround(place.Owner) ?? place.Owner });
}
