namespace EcsGen;

public sealed partial class RunTaskAttribute
{
    /// <summary>Names the file.</summary>
    /// <param name="name">The name of the file: letters, digits, hyphens and underscores. A RunTask request has none of its own.</param>
    public RunTaskAttribute(string name) => Name = name;

    /// <summary>The name of the file. It is not part of the JSON.</summary>
    public string? Name { get; set; }

    /// <summary>
    /// The revision of the definition that <see cref="TaskDefinition"/> names by its class, as <c>7</c> or <c>{Revision}</c> with a parameter. Not set:
    /// the family alone, which is its newest active revision.
    /// </summary>
    public string? Revision { get; set; }
}
