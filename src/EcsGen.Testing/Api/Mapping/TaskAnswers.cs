using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Definitions;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing.Api.Mapping;

/// <summary>Tasks as answers: made on demand from the small state that is kept of each.</summary>
internal static class TaskAnswers
{
    /// <summary>The whole task.</summary>
    /// <param name="task">The task.</param>
    /// <param name="tags">Whether its tags are shown.</param>
    /// <param name="isNew">Whether this answers the call that made it, which shows no health yet.</param>
    public static Task Answer(this TaskState task, bool tags, bool isNew = false)
    {
        var fargate = task.IsFargate;
        var stopped = task.IsDesiredStopped;
        return new Task
        {
            TaskArn = task.Arn,
            ClusterArn = task.Cluster.Arn,
            TaskDefinitionArn = task.Definition.Arn,
            ContainerInstanceArn = task.Instance?.Arn,
            AvailabilityZone = task.Zone,
            CapacityProviderName = task.Launch.CapacityProvider,
            LaunchType = task.Launch.Kind.Text(),
            PlatformVersion = task.Launch.PlatformVersion,
            PlatformFamily = fargate ? (task.Plan.IsWindows ? "Windows" : "Linux") : null,
            Attributes = Attributes(task),
            Attachments = TaskNetwork.Attachments(task),
            Containers = task.Containers.Select(container => container.Answer(isNew)).ToEquatableArray(),
            Overrides = Overrides(task),
            Cpu = task.Definition.Definition.Cpu.IsAbsent && task.Launch.Plan is null ? null : Text(task.Plan.Cpu),
            Memory = task.Definition.Definition.Memory.IsAbsent && task.Launch.Plan is null ? null : Text(task.Plan.Memory),
            Group = task.Launch.Group,
            StartedBy = task.Launch.StartedBy,
            EnableExecuteCommand = task.Launch.EnableExecuteCommand,
            LastStatus = task.Status.Text(),
            DesiredStatus = stopped ? "STOPPED" : "RUNNING",
            HealthStatus = isNew ? null : task.Health.Text(),
            Version = task.Version,
            Connectivity = Connected(task) < 0 ? null : task.Instance is { AgentConnected: false } ? "DISCONNECTED" : "CONNECTED",
            ConnectivityAt = Time(task, Connected(task)),
            CreatedAt = Time(task, task.CreatedTicks),
            PullStartedAt = Time(task, task.PullStartedTicks),
            PullStoppedAt = Time(task, task.PullStoppedTicks),
            StartedAt = Time(task, task.StartedTicks),
            StoppingAt = Time(task, task.StoppingTicks),
            ExecutionStoppedAt = Time(task, task.ExecutionStoppedTicks),
            StoppedAt = Time(task, task.StoppedTicks),
            // the agent may know already; ECS says it once the task is meant to stop
            StopCode = stopped ? task.StopCode.Text() : null,
            StoppedReason = stopped ? task.StoppedReason : null,
            Tags = tags ? task.Tags.Answer() : default,
            EphemeralStorage = fargate ? Storage(task) : null,
            FargateEphemeralStorage = fargate ? new TaskEphemeralStorage { SizeInGiB = Storage(task).SizeInGiB.OrDefault() } : null,
        };
    }

    /// <summary>What StopTask answers for a task that is STOPPED already.</summary>
    public static Task Reduced(this TaskState task) => task.Answer(tags: false) with
    {
        Containers = default,
        Attachments = default,
        Attributes = null,
        HealthStatus = null,
        Overrides = new TaskOverride { ContainerOverrides = Array.Empty<ContainerOverride>(), InferenceAcceleratorOverrides = Array.Empty<InferenceAcceleratorOverride>() },
    };

    private static Container Answer(this ContainerState container, bool isNew)
    {
        var task = container.Task;
        var plan = container.Plan;
        var known = task.Status >= TaskStatus.Pending && task.PullStartedTicks >= 0;
        var pulled = task.PullStoppedTicks >= 0 && (container.HasEverRun || container.Reason is null && task.StopCode != TaskStopCode.TaskFailedToStart || task.StoppedReason == "Task failed to start");
        return new Container
        {
            ContainerArn = task.Cluster.Region.Names.Container(task.Cluster.Name, task.IdText, Ids.Uuid(Ids.Derive(task.Id, plan.Index))),
            TaskArn = task.Arn,
            Name = plan.Name,
            Image = plan.Image,
            ImageDigest = pulled ? "sha256:" + Digest(plan.Image) : null,
            RuntimeId = known ? RuntimeId(task, plan) : null,
            LastStatus = container.Status.Text(),
            ExitCode = container.HasExitCode ? container.ExitCode : null,
            Reason = container.Reason,
            HealthStatus = isNew ? null : container.Health.Text(),
            NetworkBindings = TaskNetwork.Bindings(task, plan),
            NetworkInterfaces = TaskNetwork.Interfaces(task),
            Cpu = Text(plan.Cpu),
            Memory = plan.Memory is { } memory ? Text(memory) : null,
            MemoryReservation = plan.MemoryReservation is { } reservation ? Text(reservation) : null,
        };
    }

    private static long Connected(TaskState task)
    {
        if (task.ConnectedTicks >= 0 || !task.IsFargate) return task.ConnectedTicks;
        var region = task.Cluster.Region;
        var at = task.CreatedTicks + region.Timings.FargateConnects.Ticks;
        return at <= region.Kernel.Elapsed.Ticks ? at : -1;
    }

    private static EquatableArray<Attribute>? Attributes(TaskState task) =>
        task.IsFargate ? EquatableArray.Create(new Attribute { Name = "ecs.cpu-architecture", Value = task.Plan.IsArm64 ? "arm64" : "x86_64" }) : null;

    // one entry for each container, in the order of the definition, also for those without an override
    private static TaskOverride Overrides(TaskState task)
    {
        var sent = task.Launch.Overrides;
        var given = sent?.ContainerOverrides.Known().Select(item => item.Value).ToList() ?? [];
        var all = task.Plan.Containers.Select(plan => given.Find(item => item.Name.Is(plan.Name)) ?? new ContainerOverride { Name = plan.Name });
        return (sent ?? new TaskOverride()) with { ContainerOverrides = all.ToArray(), InferenceAcceleratorOverrides = Array.Empty<InferenceAcceleratorOverride>() };
    }

    private static EphemeralStorage Storage(TaskState task)
    {
        if (task.Launch.Overrides?.EphemeralStorage.TryGet(out var overridden) == true) return overridden;
        return task.Definition.Definition.EphemeralStorage.TryGet(out var own) ? own : new EphemeralStorage { SizeInGiB = 20 };
    }

    private static DateTimeOffset? Time(TaskState task, long ticks)
    {
        if (ticks < 0) return null;
        var kernel = task.Cluster.Region.Kernel;
        return kernel.Now + (new TimeSpan(ticks) - kernel.Elapsed);
    }

    // Fargate: the task's id and ten digits that are equal for equal names of containers; EC2: Docker's id
    private static string RuntimeId(TaskState task, ContainerPlan plan)
    {
        if (!task.IsFargate) return Ids.Hex(Ids.Derive(task.Id, 1000 + plan.Index)) + Ids.Hex(Ids.Derive(task.Id, 2000 + plan.Index));
        return task.IdText + "-" + (Hash(plan.Name) % 10_000_000_000).ToString("D10", CultureInfo.InvariantCulture);
    }

    private static string Digest(string image)
    {
        var at = image.IndexOf("@sha256:", StringComparison.Ordinal);
        if (at >= 0) return image[(at + 8)..];
        return string.Concat(Enumerable.Range(0, 4).Select(part => Hash(image + "/" + Text(part)).ToString("x16", CultureInfo.InvariantCulture)));
    }

    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in text) hash = (hash ^ unit) * 1099511628211UL;
        return hash;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
