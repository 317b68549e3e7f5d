using System;
using System.ComponentModel;

namespace EcsGen.CompilerServices;

/// <summary>
/// Carries a definition's JSON from the compiled assembly to the build. The generator writes it, on a private method so that it is no part of the
/// reference assembly; users do not.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class TaskDefinitionArtifactAttribute : Attribute
{
    /// <summary>Carries one definition.</summary>
    /// <param name="family">The family.</param>
    /// <param name="text">The JSON; a parameter stands between U+0001 in a text, between U+0002 for a number or boolean.</param>
    public TaskDefinitionArtifactAttribute(string family, string text)
    {
        Family = family;
        Text = text;
    }

    /// <summary>The family.</summary>
    public string Family { get; }

    /// <summary>The JSON with its parameters.</summary>
    public string Text { get; }

    /// <summary>Paths whose arguments the generator could not read although the compiler can, one a line: other generators made them.</summary>
    public string? Unread { get; set; }
}
