namespace EcsGen.Testing.Cluster.Tasks;

/// <summary>
/// Who runs a task on their own behalf (a service's deployment, a task set) and hears of it. A task of RunTask has no owner. All calls come inside the event that changed the
/// task: an owner notes what it needs and schedules its own work; it may call <see cref="TaskEngine"/> directly.
/// </summary>
internal interface ITaskOwner
{
    /// <summary>The name of the service, for what a task's containers see of it; null when there is none.</summary>
    string? ServiceName { get; }

    /// <summary>The task's last or desired status, or its health, has changed. A change of the desired status to STOPPED alone comes with an equal <paramref name="before"/>.</summary>
    void TaskChanged(TaskState task, TaskStatus before);

    /// <summary>
    /// The containers run, and the task would become RUNNING. True when there is work before it (several target groups, service discovery): the task is ACTIVATING until the owner
    /// calls <see cref="TaskEngine.Activated"/>.
    /// </summary>
    bool BeginActivation(TaskState task);

    /// <summary>
    /// The task shall stop. True when there is work before its stop signal (taking it out of target groups): the task is DEACTIVATING until the owner calls
    /// <see cref="TaskEngine.Deactivated"/>.
    /// </summary>
    bool BeginDeactivation(TaskState task);

    /// <summary>The task is protected from scale-in, or no longer.</summary>
    void ProtectionChanged(TaskState task)
    {
    }

    /// <summary>Whether one more task may be protected: not when a deployment is blocked by more protected tasks than are desired (DEPLOYMENT_BLOCKED).</summary>
    bool AllowsProtection(TaskState task) => true;
}
