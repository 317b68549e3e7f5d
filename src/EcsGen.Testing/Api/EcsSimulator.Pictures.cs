using EcsGen.Testing.Pictures;

namespace EcsGen.Testing;

public sealed partial class EcsSimulator
{
    /// <summary>A picture of what has happened so far, for a page or a terminal.</summary>
    public Timeline Timeline() => TimelineReader.Read(Kernel);
}
