using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api;
using EcsGen.Testing.Api.Requests;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing;

public sealed partial class EcsSimulator
{
    private const int MostProtectedAtOnce = 10;
    private const int DefaultProtectionMinutes = 120;
    private const int MostProtectionMinutes = 2880;

    /// <summary>Protects tasks of services from being stopped by their service for a while: 2 hours unless said otherwise, up to 2 days, counted from the last call.</summary>
    public UpdateTaskProtectionResponse UpdateTaskProtection(UpdateTaskProtectionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var cluster = ActiveCluster(request.Cluster);
        if (request.ExpiresInMinutes is < 1 or > MostProtectionMinutes) throw new InvalidParameterException("expiresInMinutes must be between 1 and 2880.");
        var protects = request.ProtectionEnabled == true;
        var (tasks, failures) = Protectable(cluster, request.Tasks, protects);
        foreach (var task in tasks)
        {
            task.ProtectedUntilTicks = protects ? Kernel.Elapsed.Ticks + TimeSpan.FromMinutes(request.ExpiresInMinutes ?? DefaultProtectionMinutes).Ticks : -1;
            Kernel.Record("task", task, protects ? "protected" : "not protected");
            task.Owner?.ProtectionChanged(task);
            if (protects) Kernel.Schedule(new TimeSpan(task.ProtectedUntilTicks) - Kernel.Elapsed, "protection ends", ProtectionEnds, task);
        }
        return new UpdateTaskProtectionResponse { ProtectedTasks = tasks.Select(Protection).ToEquatableArray(), Failures = failures.ToEquatableArray() };
    }

    /// <summary>Says which tasks are protected from scale-in.</summary>
    public GetTaskProtectionResponse GetTaskProtection(GetTaskProtectionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (tasks, failures) = Protectable(ActiveCluster(request.Cluster), request.Tasks, protects: false);
        return new GetTaskProtectionResponse { ProtectedTasks = tasks.Select(Protection).ToEquatableArray(), Failures = failures.ToEquatableArray() };
    }

    private void ProtectionEnds(TaskState task)
    {
        if (task.ProtectedUntilTicks != Kernel.Elapsed.Ticks) return;
        task.ProtectedUntilTicks = -1;
        task.Owner?.ProtectionChanged(task);
    }

    private (List<TaskState> Tasks, List<Failure> Failures) Protectable(ClusterState cluster, IReadOnlyList<string>? names, bool protects)
    {
        if (names is null or { Count: 0 }) throw new InvalidParameterException("Tasks cannot be empty.");
        if (names.Count > MostProtectedAtOnce) throw new InvalidParameterException("Tasks can have at most 10 items.");
        var tasks = new List<TaskState>();
        var failures = new List<Failure>();
        foreach (var name in names)
        {
            var task = FindTask(cluster, name);
            var reason = task is null ? "MISSING" : NotProtectable(task, protects);
            if (reason is null) tasks.Add(task!);
            else failures.Add(new Failure { Arn = task?.Arn ?? State.Names.Task(cluster.Name, Names.Short(name)), Reason = reason });
        }
        return (tasks, failures);
    }

    private static string? NotProtectable(TaskState task, bool protects)
    {
        if (task.Owner is null || task.IsDesiredStopped) return "TASK_NOT_VALID";
        return protects && !task.Owner.AllowsProtection(task) ? "DEPLOYMENT_BLOCKED" : null;
    }

    private ProtectedTask Protection(TaskState task) => new()
    {
        TaskArn = task.Arn,
        ProtectionEnabled = task.ProtectedUntilTicks >= 0,
        ExpirationDate = task.ProtectedUntilTicks < 0 ? null : Now + (new TimeSpan(task.ProtectedUntilTicks) - Kernel.Elapsed),
    };
}
