using System;
using System.ComponentModel;

namespace EcsGen.CompilerServices;

/// <summary>
/// Carries a document's JSON from the compiled assembly to the build. The generator writes it, on a private method so that it is no part of the
/// reference assembly; users do not.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
public sealed class ArtifactAttribute : Attribute
{
    /// <summary>Carries one document.</summary>
    /// <param name="kind">What it is: <c>task-definition</c>, <c>service</c>, <c>cluster</c>, <c>cluster-capacity-providers</c>, <c>capacity-provider</c> or <c>run-task</c>.</param>
    /// <param name="name">The name of its file: the family, the service's or cluster's name.</param>
    /// <param name="text">The JSON; a parameter stands between U+0001 in a text, between U+0002 for a number or boolean.</param>
    public ArtifactAttribute(string kind, string name, string text)
    {
        Kind = kind;
        Name = name;
        Text = text;
    }

    /// <summary>What it is.</summary>
    public string Kind { get; }

    /// <summary>The name of its file.</summary>
    public string Name { get; }

    /// <summary>The JSON with its parameters.</summary>
    public string Text { get; }

    /// <summary>Paths whose arguments the generator could not read although the compiler can, one a line: other generators made them.</summary>
    public string? Unread { get; set; }
}
