using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsGen.Testing.Cluster.Services.Events;
using EcsGen.Testing.Cluster.Services.Targets;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing.Cluster.Services.Explaining;

/// <summary>Says why a service does not move, from what its last round could not do and from the state of its tasks. It changes nothing.</summary>
internal sealed class ServiceExplainer(RegionState region, ServiceState service)
{
    private readonly List<ServiceObstacle> obstacles = [];

    private RoundReport Report => service.Report;

    private DeploymentBounds Bounds => service.Settings.Bounds(service.DesiredCount);

    public ServiceExplanation Explain()
    {
        if (!service.IsSteady)
        {
            if (service.IsExternal) TaskSets();
            else Failed();
            Stage();
            Placement();
            Percentages();
            Protection();
            Throttle();
            Ending();
            HostIsFull();
            Unhealthy();
            var pending = Alive().Where(task => task.Group == TaskGroup.Pending).ToList();
            obstacles.AddRange(WaitingObstacles.Capacity(region, pending));
            obstacles.AddRange(WaitingObstacles.Agents(pending));
            Starting(pending);
            if (obstacles.Count == 0 && service.NextRound is { IsPending: true })
                obstacles.Add(new ServiceObstacle(ObstacleKind.NextRound, "The service scheduler has not looked at the service since its last change"));
        }
        return new ServiceExplanation(service.Name, service.IsSteady, IsDeadlocked(), Summary(), obstacles);
    }

    private string Summary()
    {
        var deployments = service.Deployments.Select(deployment => string.Create(CultureInfo.InvariantCulture,
            $"{(service.IsExternal ? $"task set {deployment.Id} " : "")}{(deployment == (service.IsExternal ? service.PrimarySet : service.Primary) ? "PRIMARY" : "ACTIVE")} {deployment.Revision} {deployment.Running} running, {deployment.Healthy} healthy, {deployment.Pending} pending"));
        return string.Create(CultureInfo.InvariantCulture, $"Service {service.Name}: {service.DesiredCount} desired, {service.Running} running, {service.Pending} pending; {string.Join("; ", deployments)}")
            + (service.IsSteady ? "; steady" : service.IsExternal ? "" : "; " + service.Primary.RolloutReason);
    }

    // tasks that wait for what nobody brings are on no way either
    private bool IsDeadlocked() => !service.IsSteady && service.Pending == obstacles.Where(IsEndless).Sum(obstacle => obstacle.Count) && service.Leaving == 0 && !Report.Acted
        && obstacles.Exists(obstacle => IsEndless(obstacle) || obstacle.Kind is ObstacleKind.MaximumPercent or ObstacleKind.Placement or ObstacleKind.FailedDeployment)
        && !obstacles.Exists(obstacle => obstacle.Kind is ObstacleKind.TasksAreStarting or ObstacleKind.Throttle or ObstacleKind.Protection or ObstacleKind.Stage or ObstacleKind.UnhealthyTargets or ObstacleKind.UnhealthyContainers);

    private static bool IsEndless(ServiceObstacle obstacle) => obstacle is { Kind: ObstacleKind.Capacity or ObstacleKind.AgentIsAway, Remedy: not null };

    private void Failed()
    {
        if (service.Primary.Rollout != RolloutState.Failed) return;
        obstacles.Add(new ServiceObstacle(ObstacleKind.FailedDeployment, service.Primary.RolloutReason + " Nothing more is started" + (service.Settings.Breaker.RollsBack ? ", and there is no COMPLETED deployment to go back to" : ", and rollback is off") + LastEnd(),
            "deploy a revision that starts"));
    }

    private void TaskSets()
    {
        if (service.Deployments.Count == 0) obstacles.Add(new ServiceObstacle(ObstacleKind.NoTaskSet, "The service has the EXTERNAL deployment controller and no task set: it starts nothing by itself", "make one with CreateTaskSet"));
    }

    private void Stage()
    {
        if (service.OpenStages is { } stages) obstacles.Add(new ServiceObstacle(ObstacleKind.Stage, $"The deployment is in the stage {Stages.StageTexts.Text(stages.Stage)}: {stages.Waits}"));
    }

    private void Placement()
    {
        if (Report.Unplaced is not { } launch) return;
        // in a deployment one place is enough for the first step, and each step makes room for the next
        var missing = Math.Max(1, service.DesiredCount - service.Alive);
        var remedies = new PlacementRemedies(launch, missing);
        var (reason, remedy) = remedies.Find();
        var lower = Report.HeldByMinimum > 0 && LowerForRoom(remedies) is { } percent
            ? FormattableString.Invariant($"; or lower minimumHealthyPercent to {percent}, so that an old task makes room first. A higher maximumPercent does not help")
            : "";
        obstacles.Add(new ServiceObstacle(ObstacleKind.Placement, reason, remedy + lower, missing) { Placement = region.Placer.Explain(launch, new Placing.Place(null, null, 0, launch.Cluster.Fleet.Position)) });
    }

    // which old task goes first is not known beforehand, so each of them has to make room; or all of them
    private int? LowerForRoom(PlacementRemedies remedies)
    {
        var old = service.Deployments.Where(deployment => deployment != service.Primary).SelectMany(Alive).Select(task => task.Task).Where(task => task.Instance is not null).ToList();
        if (old.Count > 0 && old.TrueForAll(task => remedies.FitsWithout([task]))) return Lower();
        return old.GroupBy(task => task.Instance).Any(tasks => remedies.FitsWithout([.. tasks])) ? 0 : null;
    }

    private void Percentages()
    {
        if (Report.HeldByMaximum == 0 && (Report.HeldByMinimum == 0 || Report.Unplaced is not null)) return;
        var stuck = Report is { HeldByMaximum: > 0, HeldByMinimum: > 0 };
        if (Report.HeldByMaximum > 0)
            obstacles.Add(new ServiceObstacle(
                ObstacleKind.MaximumPercent,
                (stuck ? EventTexts.Stuck + " " : "") + FormattableString.Invariant($"maximumPercent {service.Settings.MaximumPercent} of {service.DesiredCount} allows {Bounds.Maximum} tasks, and there are {service.Alive}"),
                FormattableString.Invariant($"raise maximumPercent to {DeploymentBounds.PercentToStart(service.DesiredCount, service.Alive)}"),
                Report.HeldByMaximum));
        if (Report.HeldByMinimum > 0)
            obstacles.Add(new ServiceObstacle(
                ObstacleKind.MinimumHealthyPercent,
                FormattableString.Invariant($"minimumHealthyPercent {service.Settings.MinimumPercent} of {service.DesiredCount} asks for {Bounds.Minimum} healthy tasks, and there are {service.Healthy}"),
                stuck && Lower() is { } percent ? FormattableString.Invariant($"lower minimumHealthyPercent to {percent}") : null,
                Report.HeldByMinimum));
    }

    private int? Lower() => DeploymentBounds.PercentToStop(service.DesiredCount, service.Healthy);

    private void Protection()
    {
        if (Report.HeldByProtection == 0) return;
        var until = Alive().Where(task => task.IsProtected).Select(task => task.Task.ProtectedUntilTicks).DefaultIfEmpty(-1).Min();
        var room = service.Alive >= Bounds.Maximum ? FormattableString.Invariant($", or raise maximumPercent to {DeploymentBounds.PercentToStart(service.DesiredCount, service.Alive)} so that new ones can start beside them") : "";
        obstacles.Add(new ServiceObstacle(
            ObstacleKind.Protection,
            EventTexts.Protected(service.Primary, Report.HeldByProtection) + (until < 0 ? "" : $"; the first is released at {region.Kernel.Now.AddTicks(until - region.Kernel.NowTicks):u}"),
            "end their protection" + room,
            Report.HeldByProtection));
    }

    private void Throttle()
    {
        if (!Report.IsThrottled) return;
        var throttle = service.Primary.Throttle;
        obstacles.Add(new ServiceObstacle(
            ObstacleKind.Throttle,
            FormattableString.Invariant($"{EventTexts.Throttled} {throttle.FailedStarts} tasks in a row ended before they ran; the next is tried at {region.Kernel.Now.AddTicks(throttle.UntilTicks - region.Kernel.NowTicks):u}{LastEnd()}"),
            "deploy a revision that starts: a new one is not throttled"));
    }

    // tasks that ran and ended: neither the circuit breaker nor the throttle counts them
    private void Ending()
    {
        var ended = Ended().Where(task => task is { StopCode: TaskStopCode.EssentialContainerExited, StartedTicks: >= 0 }).ToList();
        if (ended.MaxBy(task => task.StoppedTicks) is not { } last) return;
        var exits = last.Containers.Where(container => container.Plan.IsEssential && container.HasExitCode).Select(container => FormattableString.Invariant($"'{container.Plan.Name}' exited with {container.ExitCode}"));
        obstacles.Add(new ServiceObstacle(
            ObstacleKind.TasksEnd,
            FormattableString.Invariant($"{last.StoppedReason}: {(ended.Count == 1 ? "1 task" : ended.Count + " tasks")} of {service.Primary.Revision} ran and ended within the last hour; of the last one {string.Join(", ", exits)}"),
            "deploy a revision whose containers keep running",
            ended.Count));
    }

    private IEnumerable<TaskState> Ended() => service.Cluster.Tasks.Where(task => task.Status == TaskStatus.Stopped && task.OwnerData is ServiceTask owned && owned.Deployment == service.Primary);

    // what the newest of the primary deployment's tasks ended with, in ECS's words
    private string LastEnd()
    {
        var last = Ended().MaxBy(task => task.StoppedTicks);
        var reason = last?.Containers.Select(container => container.Reason).FirstOrDefault(found => found is not null) ?? last?.StoppedReason;
        return reason is null ? "" : $". The last task ended with: {reason}";
    }

    private void HostIsFull()
    {
        var waiting = Alive().Where(task => task.Task.Agent == AgentStage.Waiting).ToList();
        if (waiting.Count == 0) return;
        var host = waiting[0].Task.Instance!;
        var holders = host.Tasks.Where(task => task.IsDesiredStopped && task.Agent is AgentStage.Working or AgentStage.Stopping).Select(task => task.IdText).ToList();
        obstacles.Add(new ServiceObstacle(
            ObstacleKind.HostIsFull,
            FormattableString.Invariant($"PENDING: {(waiting.Count == 1 ? "1 task waits" : waiting.Count + " tasks wait")} on the host for room; on {host.Ec2InstanceId} it is held by tasks that still stop: {string.Join(", ", holders)}"),
            "a shorter stopTimeout, a container that obeys its stop signal, or room for both",
            waiting.Count));
    }

    private void Unhealthy()
    {
        foreach (var task in Alive().Where(task => task.Group == TaskGroup.Unhealthy || task.Targets?.Any(target => target.State == TargetState.Unhealthy) == true).Take(1))
        {
            if (task.Targets?.FirstOrDefault(target => target.State == TargetState.Unhealthy) is { } target) UnhealthyTarget(target);
            else
                obstacles.Add(new ServiceObstacle(ObstacleKind.UnhealthyContainers, "Task failed container health checks: " + string.Join(", ", task.Task.Containers.Where(container => container.Health == HealthStatus.Unhealthy).Select(container => container.ToString())),
                    "a health check that its container passes", service.Deployments.Sum(deployment => deployment.Unhealthy)));
        }
    }

    private void UnhealthyTarget(Target target)
    {
        var listens = target.Container is null ? null : region.Containers.Of(target.Container).ListensOn;
        var port = target.Port.ToString(CultureInfo.InvariantCulture);
        var (reason, remedy) = target.Container is null
            ? ("the definition has no such container", "name a container of the definition")
            : listens is { Count: > 0 } && !listens.Contains(target.Port)
                ? ($"nothing listens on port {port}: container '{target.Container.Plan.Name}' listens on {string.Join(", ", listens)}", $"register port {listens[0].ToString(CultureInfo.InvariantCulture)}, or let the container listen on {port}")
                : ($"the container does not answer the health check on port {port}", "a longer healthCheckGracePeriodSeconds if it needs time to start");
        obstacles.Add(new ServiceObstacle(ObstacleKind.UnhealthyTargets, $"Task failed ELB health checks in (target-group {target.Group.Arn}): {reason}", remedy, service.Deployments.Sum(deployment => deployment.Unhealthy)));
    }

    private void Starting(List<ServiceTask> pending)
    {
        var warming = service.Deployments.Sum(deployment => deployment.Warming);
        var starting = pending.Count - obstacles.Where(obstacle => obstacle.Kind is ObstacleKind.Capacity or ObstacleKind.AgentIsAway).Sum(obstacle => obstacle.Count);
        if (starting + warming == 0) return;
        var primary = service.Primary;
        var by = primary.Revision.Targets.Count > 0 ? "when their targets are healthy" : primary.HasChecks ? "when their containers are HEALTHY" : FormattableString.Invariant($"{service.Scheduler.Timings.CountsAsHealthyAfter.TotalSeconds} s after RUNNING");
        obstacles.Add(new ServiceObstacle(ObstacleKind.TasksAreStarting, FormattableString.Invariant($"{(starting == 1 ? "1 task is on its" : starting + " tasks are on their")} way to RUNNING{States(pending)}, {warming} run and count as healthy {by}"), null, starting + warming));
    }

    private static string States(List<ServiceTask> pending) => pending.Count == 0 ? ""
        : " (" + string.Join(", ", pending.GroupBy(task => task.Task.Status).OrderBy(group => group.Key).Select(group => FormattableString.Invariant($"{group.Count()} {group.Key.Text()}"))) + ")";

    private IEnumerable<ServiceTask> Alive() => service.Deployments.SelectMany(Alive);

    private static IEnumerable<ServiceTask> Alive(DeploymentState deployment)
    {
        foreach (var group in (TaskGroup[])[TaskGroup.Pending, TaskGroup.Warming, TaskGroup.Healthy, TaskGroup.Unhealthy])
            foreach (var task in deployment.Bag(group).Items)
                yield return task;
    }
}
