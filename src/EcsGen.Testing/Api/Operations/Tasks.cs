using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api;
using EcsGen.Testing.Api.Mapping;
using EcsGen.Testing.Api.Requests;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing;

public sealed partial class EcsSimulator
{
    /// <summary>Stops a task. One that has stopped already, or is about to (DEPROVISIONING), is answered in short, and nothing changes.</summary>
    public StopTaskResponse StopTask(StopTaskRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Throttle("StopTask");
        var cluster = ActiveCluster(request.Cluster);
        var task = FindTask(cluster, request.Task ?? "") ?? throw new InvalidParameterException("The referenced task was not found.");
        if (task.Status >= TaskStatus.Deprovisioning) return new StopTaskResponse { Task = task.Reduced() };
        State.Engine.Stop(task, TaskStopCode.UserInitiated, request.Reason);
        return new StopTaskResponse { Task = task.Answer(tags: false) };
    }

    /// <summary>Describes tasks, STOPPED ones too for at least an hour.</summary>
    public DescribeTasksResponse DescribeTasks(DescribeTasksRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Throttle("DescribeTasks");
        CheckInclude(request.Include, "TAGS");
        var cluster = ActiveCluster(request.Cluster);
        if (request.Tasks is not { Count: > 0 }) throw new InvalidParameterException("Tasks cannot be empty.");
        if (request.Tasks.Count > 100) throw new InvalidParameterException("Tasks cannot be larger than 100.");
        var tags = Includes(request.Include, "TAGS");
        var found = new List<Task>();
        var failures = new List<Failure>();
        foreach (var name in request.Tasks.Distinct(StringComparer.Ordinal))
        {
            if (FindTask(cluster, name) is { } task) found.Add(task.Answer(tags));
            else failures.Add(new Failure { Arn = State.Names.Task(cluster.Name, Names.Short(name)), Reason = "MISSING" });
        }
        return new DescribeTasksResponse { Tasks = found.ToEquatableArray(), Failures = failures.ToEquatableArray() };
    }

    /// <summary>Lists tasks by their desired status: RUNNING unless asked otherwise. One that is meant to stop is in the list of STOPPED at once.</summary>
    public ListTasksResponse ListTasks(ListTasksRequest? request = null)
    {
        request ??= new ListTasksRequest();
        Throttle("ListTasks");
        var cluster = ActiveCluster(request.Cluster);
        var stopped = request.DesiredStatus switch
        {
            null or "RUNNING" or "PENDING" => false,
            "STOPPED" => true,
            _ => throw new InvalidParameterException("desired status should be one of [PENDING,RUNNING,STOPPED]"),
        };
        LaunchKind? kind = request.LaunchType is { } type ? LaunchKinds.Of(type, State.Behaviour) : null;
        var instance = request.ContainerInstance is { } name ? FindInstance(cluster, name) ?? throw new InvalidParameterException("The referenced container instance was not found.") : null;
        var found = cluster.Tasks
            .Where(task => task.IsDesiredStopped == stopped && !IsUnlisted(task))
            .Where(task => kind is null || task.Launch.Kind == kind)
            .Where(task => instance is null || task.Instance == instance)
            .Where(task => request.Family is null || task.Definition.Family == request.Family)
            .Where(task => request.StartedBy is null || task.Launch.StartedBy == request.StartedBy)
            .Where(task => request.ServiceName is null || task.Launch.Group == "service:" + Names.Short(request.ServiceName))
            .Select(task => task.Arn).ToList();
        var (page, next) = Paging.Page(found, request.MaxResults, request.NextToken);
        return new ListTasksResponse { TaskArns = page, NextToken = next };
    }

    internal static TaskState? FindTask(ClusterState cluster, string name) =>
        UInt128.TryParse(Names.Short(name), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var id) ? cluster.FindTask(id) : null;

    // a task that was stopped before it ran leaves the list within half a minute, though it can still be described
    private bool IsUnlisted(TaskState task) =>
        task.Status == TaskStatus.Stopped && task.StartedTicks < 0 && Kernel.Elapsed.Ticks - task.StoppedTicks > State.Timings.UnstartedTaskIsListed.Ticks;
}
