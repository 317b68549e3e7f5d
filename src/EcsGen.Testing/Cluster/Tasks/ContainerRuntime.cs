using EcsGen.Testing.Cluster.Bindings;
using EcsGen.Testing.Simulation;

namespace EcsGen.Testing.Cluster.Tasks;

/// <summary>What only some containers need while they run.</summary>
internal sealed class ContainerRuntime
{
    public Scheduled? HealthCheck { get; set; }

    public int FailedChecks { get; set; }

    public bool GraceIsOver { get; set; }

    /// <summary>The real code that runs as the container.</summary>
    public BoundContainer? Bound { get; set; }
}
