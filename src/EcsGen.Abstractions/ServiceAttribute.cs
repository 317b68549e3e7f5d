namespace EcsGen;

public sealed partial class ServiceAttribute
{
    /// <summary>
    /// The revision of the definition that <see cref="TaskDefinition"/> names by its class, as <c>7</c> or <c>{Revision}</c> with a parameter. Not set:
    /// the family alone, which is its newest active revision.
    /// </summary>
    public string? Revision { get; set; }
}
