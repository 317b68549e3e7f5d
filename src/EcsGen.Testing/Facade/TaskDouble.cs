using System;
using EcsGen.Testing.Api.Requests;

namespace EcsGen.Testing;

/// <summary>A task of a double.</summary>
public class TaskDouble
{
    private readonly ClusterDouble cluster;

    /// <summary>The task of that ARN.</summary>
    public TaskDouble(ClusterDouble cluster, string arn)
    {
        this.cluster = cluster;
        Arn = arn;
    }

    /// <summary>The task's ARN.</summary>
    public string Arn { get; }

    /// <summary>The last part of the ARN.</summary>
    public string Id => Arn[(Arn.LastIndexOf('/') + 1)..];

    /// <summary>What DescribeTasks answers now.</summary>
    public Api.Task Description =>
        cluster.Ecs.DescribeTasks(new DescribeTasksRequest { Cluster = cluster.Name, Tasks = [Arn] }).Tasks is { Count: > 0 } found
            ? found[0]
            : throw new InvalidOperationException($"ECS does not know the task {Id} any more: a stopped task is kept for an hour");

    /// <summary>PROVISIONING to STOPPED.</summary>
    public string LastStatus => Description.LastStatus!;

    /// <summary>Whether it is RUNNING.</summary>
    public bool IsRunning => LastStatus == "RUNNING";

    /// <summary>HEALTHY, UNHEALTHY or UNKNOWN.</summary>
    public string? HealthStatus => Description.HealthStatus;

    /// <summary>The revision, as <c>web:3</c>.</summary>
    public string Definition => Description.TaskDefinitionArn![(Description.TaskDefinitionArn!.LastIndexOf('/') + 1)..];

    /// <summary>The zone.</summary>
    public string? Zone => Description.AvailabilityZone;

    /// <summary>The ARN of the instance; null on Fargate, and before it has one.</summary>
    public string? Instance => Description.ContainerInstanceArn;

    /// <summary>Why it stopped, in ECS's words.</summary>
    public string? StoppedReason => Description.StoppedReason;

    /// <summary>What kind of end it had.</summary>
    public string? StopCode => Description.StopCode;

    /// <summary>Stops it, as a user does.</summary>
    public void Stop(string? reason = null) => cluster.Ecs.StopTask(new StopTaskRequest { Cluster = cluster.Name, Task = Arn, Reason = reason });

    /// <summary>Protects it from scale-in; null for two hours.</summary>
    public void Protect(TimeSpan? time = null) => SetProtection(true, time);

    /// <summary>Ends the protection.</summary>
    public void Unprotect() => SetProtection(false, null);

    /// <summary>The container of that name.</summary>
    public ContainerDouble Container(string name) => new(cluster, this, name);

    private void SetProtection(bool enabled, TimeSpan? time)
    {
        var answer = cluster.Ecs.UpdateTaskProtection(new UpdateTaskProtectionRequest
        {
            Cluster = cluster.Name,
            Tasks = [Arn],
            ProtectionEnabled = enabled,
            ExpiresInMinutes = time is { } minutes ? (int)minutes.TotalMinutes : null,
        });
        if (answer.Failures.Count > 0) throw new EcsAssertionException($"The protection of task {Id} was not changed: {answer.Failures[0].Reason} {answer.Failures[0].Detail}".TrimEnd());
    }
}
