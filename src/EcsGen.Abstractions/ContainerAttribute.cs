namespace EcsGen;

public sealed partial class ContainerAttribute
{
    /// <summary>
    /// The position among the containers of the definition: smaller comes first, equal ones as written. Needed when nested containers stand
    /// in more than one part of a partial class. Default: 0.
    /// </summary>
    public int Order { get; set; }
}
