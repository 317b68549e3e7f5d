using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing;

/// <summary>
/// How a container behaves, as data. The default is a container that starts, runs for ever, is healthy where it has a health check, and ends with 0 when it is told to stop.
/// </summary>
public sealed record ContainerBehaviour
{
    /// <summary>A container that runs for ever and obeys.</summary>
    public static ContainerBehaviour Runs { get; } = new();

    /// <summary>How much longer than usual the container takes until it runs.</summary>
    public TimeSpan StartsAfter { get; init; }

    /// <summary>How long it runs before it ends by itself; null for ever.</summary>
    public TimeSpan? RunsFor { get; init; }

    /// <summary>The exit code when it ends by itself. Default 0.</summary>
    public int ExitCode { get; init; }

    /// <summary>Whether its end is the kernel's doing: out of memory, exit code 137 unless another is given.</summary>
    public bool RunsOutOfMemory { get; init; }

    /// <summary>How long it takes to stop when it is told to; null for the usual time. Longer than stopTimeout means SIGKILL and 137.</summary>
    public TimeSpan? StopsAfter { get; init; }

    /// <summary>Whether it ignores the stop signal.</summary>
    public bool IgnoresStopSignal { get; init; }

    /// <summary>The exit code when it obeys the stop signal. Default 0.</summary>
    public int StopExitCode { get; init; }

    /// <summary>The text of the error that pulling its image ends with, as <c>CannotPullContainerError: …</c>; null when the image is there.</summary>
    public string? PullError { get; init; }

    /// <summary>The text of the error that starting it ends with, as <c>CannotStartContainerError: …</c> or <c>ResourceInitializationError: …</c>; null when it starts.</summary>
    public string? StartError { get; init; }

    /// <summary>
    /// What its health check would find, over the time since the container started: from each entry's time on, healthy or not. Before the first entry it is healthy. Empty: always healthy.
    /// </summary>
    public IReadOnlyList<HealthChange> Health { get; init; } = [];

    /// <summary>
    /// The ports that it listens on, inside of the container; null for every port that its definition maps. A load balancer's health check of another port fails: the image of a .NET 8
    /// application listens on 8080, whatever the definition maps.
    /// </summary>
    public IReadOnlyList<int>? ListensOn { get; init; }

    /// <summary>What a load balancer's health check would find on a port that it listens on, over the time since the container started; null for the same as <see cref="Health"/>.</summary>
    public IReadOnlyList<HealthChange>? Answers { get; init; }

    /// <summary>The text of AWS for an image that its registry does not have.</summary>
    public static string ImageNotFound(string image) =>
        $"CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref {FullName(image)}: pull access denied, repository does not exist or may require authorization: "
        + "server message: insufficient_scope: authorization failed";

    internal bool IsHealthyAt(TimeSpan age) => At(Health, age);

    internal bool HealthChangesAfter(TimeSpan age) => ChangesAfter(Health, age);

    internal bool Listens(int port) => ListensOn?.Contains(port) ?? true;

    internal bool AnswersAt(TimeSpan age) => At(Answers ?? Health, age);

    internal bool AnswersChangeAfter(TimeSpan age) => ChangesAfter(Answers ?? Health, age);

    private static bool At(IReadOnlyList<HealthChange> changes, TimeSpan age)
    {
        var healthy = true;
        foreach (var change in changes)
            if (change.After <= age)
                healthy = change.IsHealthy;
        return healthy;
    }

    private static bool ChangesAfter(IReadOnlyList<HealthChange> changes, TimeSpan age)
    {
        foreach (var change in changes)
            if (change.After > age)
                return true;
        return false;
    }

    // the name that the registry is asked for: Docker Hub and "latest" where the image leaves them out
    private static string FullName(string image)
    {
        var name = image.LastIndexOf(':') > image.LastIndexOf('/') || image.Contains('@', StringComparison.Ordinal) ? image : image + ":latest";
        var first = name.Split('/')[0];
        if (first != name && (first.Contains('.', StringComparison.Ordinal) || first.Contains(':', StringComparison.Ordinal) || first == "localhost")) return name;
        return first == name ? "docker.io/library/" + name : "docker.io/" + name;
    }
}

/// <summary>From some age of the container on, what its health check finds.</summary>
/// <param name="After">The container's age.</param>
/// <param name="IsHealthy">What is found from then on.</param>
public readonly record struct HealthChange(TimeSpan After, bool IsHealthy);

/// <summary>Which containers a behaviour is for. A member that is null matches all.</summary>
public sealed record ContainerSelector
{
    /// <summary>The family of the task definition.</summary>
    public string? Family { get; init; }

    /// <summary>The revision of the task definition.</summary>
    public int? Revision { get; init; }

    /// <summary>The container's name.</summary>
    public string? Container { get; init; }

    /// <summary>The image, as the definition writes it.</summary>
    public string? Image { get; init; }

    /// <summary>The name of the service that runs the task.</summary>
    public string? Service { get; init; }

    /// <summary>The id or ARN of one task.</summary>
    public string? Task { get; init; }

    internal bool Matches(ContainerState container)
    {
        var task = container.Task;
        return (Container is null || Container == container.Plan.Name)
            && (Image is null || Image == container.Plan.Image)
            && (Family is null || Family == task.Definition.Family)
            && (Revision is null || Revision == task.Definition.Revision)
            && (Service is null || Service == task.Owner?.ServiceName)
            && (Task is null || Names.Short(Task) == task.IdText);
    }
}
