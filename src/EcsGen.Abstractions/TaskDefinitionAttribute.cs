using System;

namespace EcsGen;

public sealed partial class TaskDefinitionAttribute
{
    /// <summary>
    /// The containers that do not stand inside this class: sidecars that several definitions share, also from other assemblies.
    /// They follow the nested ones. A nested class that is named here takes its position from here.
    /// </summary>
    public Type[]? Containers { get; set; }

    /// <summary>
    /// The oldest Fargate platform version that this definition will run on, as <c>1.4.0</c> or <c>LATEST</c>. It is not part of the JSON: the
    /// platform version belongs to the service or the run. Stating it lets the rules judge what needs a certain version, as EFS needs 1.4.0.
    /// </summary>
    public string? FargatePlatform { get; set; }
}
