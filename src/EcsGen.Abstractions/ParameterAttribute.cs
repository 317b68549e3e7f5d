using System;

namespace EcsGen;

/// <summary>
/// Declares a parameter: a value that is given by the build, at deployment or at run time. Every <c>{Name}</c> in a text of the class, of its
/// containers and volumes is replaced; braces around anything that is not declared stay as they are.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ParameterAttribute : Attribute
{
    /// <summary>Declares a parameter.</summary>
    /// <param name="name">The name: letters, digits and underscores, not beginning with a digit.</param>
    public ParameterAttribute(string name) => Name = name;

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>
    /// The member that takes the parameter as its whole value, in AWS's spelling below this class, as <c>cpu</c> or <c>healthCheck.interval</c>.
    /// This is how a number, a boolean, a list or a structure takes a parameter; for a list or a structure the value is JSON. Not set: the parameter stands
    /// in texts only.
    /// </summary>
    public string? Member { get; set; }
}
