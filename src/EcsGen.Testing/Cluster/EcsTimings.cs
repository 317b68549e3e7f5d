using System;

namespace EcsGen.Testing;

/// <summary>
/// How long things take. AWS promises none of it. The defaults are fixed values inside of what was recorded of the real service (docs/double/fidelity.md); a test
/// replaces what it is about. With <see cref="Jitter"/> above 0 each delay is drawn, by the seed, from around its value.
/// </summary>
public sealed record EcsTimings
{
    /// <summary>How far a drawn delay may be from its value, as a part of it: 0.25 is a quarter less or more. Default 0: every delay is its value.</summary>
    public double Jitter { get; init; }

    /// <summary>Fargate: from the call to the connection of the platform's agent. Recorded 3.8 to 7.3 s.</summary>
    public TimeSpan FargateConnects { get; init; } = TimeSpan.FromSeconds(4.5);

    /// <summary>Fargate: from the call to PENDING, when the interface is attached and the pull begins. Recorded 9.3 to 20 s.</summary>
    public TimeSpan FargateProvisions { get; init; } = TimeSpan.FromSeconds(12);

    /// <summary>From PROVISIONING to PENDING of a task on an instance that gets an interface of its own (awsvpc).</summary>
    public TimeSpan InterfaceAttaches { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>EC2: from PENDING until the agent has the task.</summary>
    public TimeSpan AgentPolls { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The pull of all images of a task. Recorded 7 to 16 s on Fargate.</summary>
    public TimeSpan ImagePull { get; init; } = TimeSpan.FromSeconds(9);

    /// <summary>From the pulled image to the running container. Recorded 0.2 to 4.5 s.</summary>
    public TimeSpan ContainerStarts { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a container takes that obeys its stop signal, unless its behaviour says otherwise. Recorded from 1.7 s.</summary>
    public TimeSpan ContainerStops { get; init; } = TimeSpan.FromSeconds(1.7);

    /// <summary>From the end of the essential container to stoppingAt. Recorded 10.03 to 10.06 s.</summary>
    public TimeSpan EndIsNoticed { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>DEPROVISIONING: from stopped containers, known as such, to STOPPED. Recorded 13 to 24 s after stoppingAt for tasks that ended by themselves.</summary>
    public TimeSpan Deprovisions { get; init; } = TimeSpan.FromSeconds(14);

    /// <summary>EC2: from stopped containers to STOPPED without an interface to give back.</summary>
    public TimeSpan EndIsReported { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long the stop signal is left to work where the definition has no stopTimeout. 30 s.</summary>
    public TimeSpan StopTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long DescribeTasks still knows a stopped task. AWS promises one hour at least.</summary>
    public TimeSpan StoppedTaskIsKept { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How long ListTasks still lists a STOPPED task that never ran. Recorded: less than 29 s.</summary>
    public TimeSpan UnstartedTaskIsListed { get; init; } = TimeSpan.FromSeconds(25);

    /// <summary>From an agent that connects, or an instance that is registered, to what it is told first.</summary>
    public TimeSpan AgentReconnects { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>From the launch of an EC2 instance by its Auto Scaling group, or by Managed Instances, to its registration in the cluster.</summary>
    public TimeSpan InstanceBoots { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>How often it is looked whether an instance that shall be terminated is drained.</summary>
    public TimeSpan DrainedIsNoticed { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>From an instance that is lost to the loss being known to ECS.</summary>
    public TimeSpan LossIsNoticed { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long the service scheduler takes.</summary>
    public ServiceTimings Services { get; init; } = new();
}
