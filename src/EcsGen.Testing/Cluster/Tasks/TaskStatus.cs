namespace EcsGen.Testing.Cluster.Tasks;

/// <summary>The states of a task, in their only legal order.</summary>
internal enum TaskStatus : byte
{
    Provisioning,
    Pending,
    Activating,
    Running,
    Deactivating,
    Stopping,
    Deprovisioning,
    Stopped,
}

internal enum ContainerStatus : byte
{
    Pending,
    Running,
    Stopped,
}

internal enum HealthStatus : byte
{
    Unknown,
    Healthy,
    Unhealthy,
}

/// <summary>Why a task stopped, in ECS's words (TaskStopCode).</summary>
internal enum TaskStopCode : byte
{
    None,
    TaskFailedToStart,
    EssentialContainerExited,
    UserInitiated,
    ServiceSchedulerInitiated,
    SpotInterruption,
    TerminationNotice,
    InfrastructureHealth,
}

internal enum LaunchKind : byte
{
    Ec2,
    Fargate,
    External,
    ManagedInstances,
}

/// <summary>The enums in the spelling of the API.</summary>
internal static class StatusText
{
    private static readonly string[] Tasks = ["PROVISIONING", "PENDING", "ACTIVATING", "RUNNING", "DEACTIVATING", "STOPPING", "DEPROVISIONING", "STOPPED"];
    private static readonly string[] Containers = ["PENDING", "RUNNING", "STOPPED"];
    private static readonly string[] Healths = ["UNKNOWN", "HEALTHY", "UNHEALTHY"];
    private static readonly string[] Launches = ["EC2", "FARGATE", "EXTERNAL", "MANAGED_INSTANCES"];

    public static string Text(this TaskStatus status) => Tasks[(int)status];

    public static string Text(this ContainerStatus status) => Containers[(int)status];

    public static string Text(this HealthStatus status) => Healths[(int)status];

    public static string Text(this LaunchKind kind) => Launches[(int)kind];

    public static string? Text(this TaskStopCode code) => code == TaskStopCode.None ? null : code.ToString();
}
