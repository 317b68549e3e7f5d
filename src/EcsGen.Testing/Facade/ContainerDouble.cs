using System;
using System.Linq;

namespace EcsGen.Testing;

/// <summary>A container of a task of a double.</summary>
public sealed class ContainerDouble(ClusterDouble cluster, TaskDouble task, string name)
{
    /// <summary>The container's name.</summary>
    public string Name => name;

    /// <summary>What DescribeTasks answers of it now.</summary>
    public Api.Container Description =>
        task.Description.Containers.FirstOrDefault(container => container.Name == name)
        ?? throw new InvalidOperationException($"Task {task.Id} ({task.Definition}) has no container '{name}'");

    /// <summary>PENDING, RUNNING or STOPPED.</summary>
    public string LastStatus => Description.LastStatus!;

    /// <summary>The exit code; null while it has none.</summary>
    public int? ExitCode => Description.ExitCode;

    /// <summary>HEALTHY, UNHEALTHY or UNKNOWN.</summary>
    public string? HealthStatus => Description.HealthStatus;

    /// <summary>The image that it runs.</summary>
    public string? Image => Description.Image;

    /// <summary>The port of the host that leads to a port of the container; null while there is none.</summary>
    public int? HostPort(int containerPort) =>
        Description.NetworkBindings.Where(binding => binding.ContainerPort == containerPort).Select(binding => binding.HostPort).FirstOrDefault();

    /// <summary>Ends it with that exit code, now.</summary>
    public void Exit(int code) => cluster.Ecs.ExitContainer(task.Arn, name, code);

    /// <summary>Lets the kernel kill it for its memory, now.</summary>
    public void RunOutOfMemory() => cluster.Ecs.RunOutOfMemory(task.Arn, name);

    /// <summary>Says how it behaves from now on.</summary>
    public void Behave(ContainerBehaviour behaviour) => cluster.Ecs.SetBehaviour(new ContainerSelector { Task = task.Arn, Container = name }, behaviour);
}

/// <summary>A container of all tasks of a service of a double.</summary>
public sealed class ServiceContainerDouble(ServiceDouble service, string name)
{
    /// <summary>The container's name.</summary>
    public string Name => name;

    /// <summary>Says how it behaves in all tasks of the service from now on.</summary>
    public void Behave(ContainerBehaviour behaviour) => service.Behave(name, behaviour);

    /// <summary>Deploys the definition with another image in this container.</summary>
    public void Deploy(string image) => service.DeployImage(name, image);
}

/// <summary>A one-off task of a double.</summary>
/// <typeparam name="TTask">The member type of its tasks.</typeparam>
public sealed class RunTaskDouble<TTask>(ClusterDouble cluster, string name, Func<ClusterDouble, string, TTask> make)
{
    /// <summary>Starts it, as its class says.</summary>
    /// <returns>The tasks that were started; fewer than were asked for where there is no room.</returns>
    public System.Collections.Generic.IReadOnlyList<TTask> Run() => cluster.Run(name).Select(arn => make(cluster, arn)).ToList();
}
