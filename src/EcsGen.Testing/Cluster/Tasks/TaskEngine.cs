using System;
using EcsGen.Testing.Cluster.Instances;
using EcsGen.Testing.Cluster.Placing;
using EcsGen.Testing.Simulation;

namespace EcsGen.Testing.Cluster.Tasks;

/// <summary>
/// Takes tasks through their life. Whoever wants a task decides first where (see the Placer) and calls <c>Launch</c>; whoever wants it gone calls <see cref="Stop"/>.
/// What happens to it meanwhile is told to the task's owner (<see cref="ITaskOwner"/>).
/// </summary>
internal sealed partial class TaskEngine(RegionState region)
{
    private Kernel Kernel => region.Kernel;

    private EcsTimings Timings => region.Timings;

    /// <summary>
    /// Makes a task. On an instance, its resources are taken at once. Without an instance on capacity that needs one, it stays in PROVISIONING until <see cref="Place"/> gives it one.
    /// </summary>
    public TaskState Launch(TaskLaunch launch, InstanceState? instance = null, string? zone = null)
    {
        var task = new TaskState(launch, region.Ids.Next(), Kernel.NowTicks) { Zone = zone };
        foreach (var (key, value) in launch.Tags) (task.Tags ??= new(StringComparer.Ordinal))[key] = value;
        launch.Cluster.Add(task);
        var atOnce = instance is not null && !task.Plan.IsAwsvpc;
        task.Status = atOnce ? TaskStatus.Pending : TaskStatus.Provisioning;
        Kernel.Record("task", task, task.Status.Text());
        if (task.IsFargate) task.Cluster.Book(task);
        if (task.IsFargate) After(task, Timings.FargateProvisions, "task is provisioned", Provisioned);
        else if (instance is not null) Occupy(task, instance);
        else region.Capacity.Waiting.Add(task);
        return task;
    }

    /// <summary>Makes a task in the place that was chosen for it.</summary>
    public TaskState Launch(TaskLaunch launch, Place place)
    {
        var task = Launch(launch, place.Instance, place.Zone);
        if (place.Instance is not null) task.Placement = (place.Draw, place.Position);
        return task;
    }

    /// <summary>Gives an instance to a task that waits in PROVISIONING for capacity.</summary>
    public void Place(TaskState task, InstanceState instance)
    {
        if (task.Status != TaskStatus.Provisioning || task.Instance is not null || task.IsDesiredStopped)
            throw new InvalidOperationException($"Task {task} does not wait for an instance");
        Occupy(task, instance);
        if (!task.Plan.IsAwsvpc) ChangeTo(task, TaskStatus.Pending);
    }

    /// <summary>The owner is done with what comes before RUNNING.</summary>
    public void Activated(TaskState task)
    {
        if (task.Status == TaskStatus.Activating && !task.IsDesiredStopped) BecomeRunning(task);
    }

    private void Occupy(TaskState task, InstanceState instance)
    {
        task.Instance = instance;
        task.Zone = instance.Zone;
        task.Cluster.Book(task);
        instance.Tasks.Add(task);
        instance.Version++;
        if (task.Plan.IsAwsvpc) After(task, Timings.InterfaceAttaches, "interface is attached", Provisioned);
        else SendToAgent(task);
    }

    private void Provisioned(TaskState task)
    {
        task.ConnectedTicks = ConnectedAt(task);
        if (task.IsDesiredStopped) return;
        ChangeTo(task, TaskStatus.Pending);
        if (!task.IsFargate) SendToAgent(task);
        else BeginWork(task);
    }

    private long ConnectedAt(TaskState task) => task.IsFargate ? Math.Min(task.CreatedTicks + Timings.FargateConnects.Ticks, Kernel.NowTicks) : Kernel.NowTicks;

    private void BecomeRunning(TaskState task)
    {
        task.StartedTicks = Kernel.NowTicks;
        ChangeTo(task, TaskStatus.Running);
    }

    private void ChangeTo(TaskState task, TaskStatus status)
    {
        var before = task.Status;
        task.Status = status;
        Changed(task, before, status.Text());
    }

    private void Changed(TaskState task, TaskStatus before, string what)
    {
        task.Version++;
        Kernel.Record("task", task, what);
        task.Owner?.TaskChanged(task, before);
    }

    private void After(TaskState task, TimeSpan delay, string name, Action<TaskState> action) =>
        task.Next = Kernel.Schedule(region.Delay(delay), name, action, task);
}
