namespace EcsGen.Testing.Placement;

/// <summary>Names that ECS gives.</summary>
internal static class WellKnown
{
    /// <summary>The attribute with an instance's zone.</summary>
    public const string AvailabilityZone = "ecs.availability-zone";

    /// <summary>Fixed ports that an instance can have in use at a time, the agent's own included. Source: PortMapping.hostPort, Amazon ECS API Reference.</summary>
    public const int ReservedPortsLimit = 100;
}
