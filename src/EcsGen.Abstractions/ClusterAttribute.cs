using System;

namespace EcsGen;

public sealed partial class ClusterAttribute
{
    /// <summary>
    /// The services of the cluster. It is not part of the JSON, where a service names its cluster: it lets the rules judge a service with the capacity
    /// providers that it will find.
    /// </summary>
    public Type[]? Services { get; set; }
}
