namespace EcsGen.Testing.Cluster.Services.Events;

/// <summary>
/// AWS's texts, without the service's name before them. Sources: "Amazon ECS service event messages" and "Track Amazon ECS Availability Zone rebalancing" (Developer Guide), and events of
/// real services.
/// </summary>
internal static class EventTexts
{
    public const string Steady = "has reached a steady state.";

    /// <summary>Of a task set.</summary>
    public const string SetIsSteady = "updated state to STEADY_STATE.";

    public const string Throttled = "is unable to consistently start tasks successfully. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.";

    public const string Stuck =
        "was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.";

    private const string Unplaceable = "was unable to place a task because no container instance met all of its requirements.";

    private const string MoreInformation = "For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.";

    /// <summary>The text without its last sentence, which points to a page.</summary>
    public static string WithoutPointer(string text) => text.Replace(" " + MoreInformation, "", System.StringComparison.Ordinal);

    public const string NoInstances = Unplaceable + " Reason: No Container Instances were found in your cluster. " + MoreInformation;

    public static string Unplaced(string instance, string phrase) => $"{Unplaceable} The closest matching (container-instance {instance}) {phrase}. {MoreInformation}";

    public const string NoFargate = "was unable to place a task. Reason: " + Faults.FaultState.NoFargate + ". " + MoreInformation;

    public static string TaskLimit => "was unable to place a task. Reason: You've reached the limit on the number of tasks you can run concurrently. " + MoreInformation;

    public static string Completed(string deployment) => $"(deployment {deployment}) deployment completed.";

    public static string Failed(string deployment, string why) => $"(deployment {deployment}) deployment failed: {why}.";

    public static string RollingBack(string deployment) => $"rolling back to deployment {deployment}.";

    public static string Started(int count) => System.FormattableString.Invariant($"has started {count} tasks:");

    public static string Stopped(int count) => System.FormattableString.Invariant($"has stopped {count} running tasks:");

    public static string StoppedPending(int count) => System.FormattableString.Invariant($"stopped {count} pending tasks.");

    public static string Draining(int count) => System.FormattableString.Invariant($"has begun draining connections on {count} tasks.");

    public static string Registered(int count, string group) => System.FormattableString.Invariant($"registered {count} targets in (target-group {group})");

    public static string Deregistered(int count, string group) => System.FormattableString.Invariant($"deregistered {count} targets in (target-group {group})");

    public static string FailedContainerChecks(string task) => $"(task {task}) failed container health checks.";

    public static string UnhealthyTarget(string task, int port, string group, string why) =>
        System.FormattableString.Invariant($"(task {task}) (port {port}) is unhealthy in (target-group {group}) due to (reason {why}).");

    public static string Protected(DeploymentState deployment, int count) => deployment.Set is null
        ? System.FormattableString.Invariant($"was unable to reach steady state because (deployment {deployment.Id}) was unable to scale in due to (reason {count} tasks under protection)")
        : $"was unable to reach steady state because task set ({deployment.Id}) was unable to scale in. Reason: The number of protected tasks are more than the desired count of tasks.";
}
