using System;
using System.Collections.Generic;

namespace EcsGen.Model;

/// <summary>The type of a member of the API.</summary>
public enum MemberType
{
    /// <summary>A text.</summary>
    String,

    /// <summary>A text with named values; others are kept.</summary>
    Enum,

    /// <summary>A whole number of 32 bits.</summary>
    Integer,

    /// <summary>A whole number of 64 bits.</summary>
    Long,

    /// <summary>A number.</summary>
    Double,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A structure with members of its own.</summary>
    Structure,

    /// <summary>Any JSON, which the API passes on without looking into it.</summary>
    Document,
}

/// <summary>Whether a member holds one value, a list of them, or texts by name.</summary>
public enum MemberArity
{
    /// <summary>One value.</summary>
    One,

    /// <summary>A list.</summary>
    List,

    /// <summary>A map from text to text.</summary>
    Map,
}

/// <summary>A member of a structure of the API, as data.</summary>
/// <param name="Name">The name as AWS spells it.</param>
/// <param name="Type">The type of the value, or of the list's items.</param>
/// <param name="Arity">One, list or map.</param>
/// <param name="Required">Whether the API's model requires it.</param>
/// <param name="TypeName">The structure's or enum's name in the API; empty for the rest.</param>
public sealed record Member(string Name, MemberType Type, MemberArity Arity, bool Required, string TypeName)
{
    /// <summary>The structure of the value or of the items.</summary>
    public Shape Shape => Shapes.Get(TypeName);

    /// <summary>Whether an overlay merges a list of plain values by value, as with capabilities; else it replaces the list.</summary>
    public bool MergesByValue { get; init; }

    /// <summary>Whether the value is a structure, alone or in a list.</summary>
    public bool IsStructure => Type == MemberType.Structure;
}

/// <summary>A structure of the API, as data: its members in the API's own order.</summary>
public sealed class Shape
{
    private readonly Dictionary<string, int> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> byNameInAnyCase = new(StringComparer.OrdinalIgnoreCase);
    private bool? hasRequired;
    private bool? hasEnums;

    internal Shape(string name, string[] key, params Member[] members)
    {
        Name = name;
        Key = EquatableArray<string>.Own(key);
        Members = EquatableArray<Member>.Own(members);
        for (var i = 0; i < members.Length; i++)
        {
            byName.Add(members[i].Name, i);
            byNameInAnyCase[members[i].Name] = i;
        }
    }

    /// <summary>The name as AWS spells it.</summary>
    public string Name { get; }

    /// <summary>The members that identify an item of a list of these; empty when nothing does.</summary>
    public EquatableArray<string> Key { get; }

    /// <summary>The members in the API's order.</summary>
    public EquatableArray<Member> Members { get; }

    /// <summary>Whether the API's model requires a member here or in a structure below.</summary>
    internal bool HasRequired => hasRequired ??= Holds(member => member.Required, shape => shape.HasRequired);

    /// <summary>Whether a member here or in a structure below has values of a fixed set.</summary>
    internal bool HasEnums => hasEnums ??= Holds(member => member.Type == MemberType.Enum, shape => shape.HasEnums);

    /// <summary>The member of that name, or null.</summary>
    public Member? Find(string name) => byName.TryGetValue(name, out var index) ? Members[index] : null;

    /// <summary>The position of the member of that name, else of one that differs in case only, or -1.</summary>
    public int IndexOf(string name) =>
        byName.TryGetValue(name, out var index) || byNameInAnyCase.TryGetValue(name, out index) ? index : -1;

    private bool Holds(Func<Member, bool> here, Func<Shape, bool> below)
    {
        foreach (var member in Members)
            if (here(member) || (member.IsStructure && below(member.Shape)))
                return true;
        return false;
    }
}
