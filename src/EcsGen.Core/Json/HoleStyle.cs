namespace EcsGen.Json;

/// <summary>How <see cref="JsonWriter"/> writes the parameters of a template.</summary>
public enum HoleStyle
{
    /// <summary>As <c>{Name}</c>, always inside quotes: the result is JSON, for a file.</summary>
    File,

    /// <summary>Between marks that occur nowhere else: the result is carried in the assembly and filled later.</summary>
    Carrier,
}
