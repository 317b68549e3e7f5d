using System;
using System.Linq;
using EcsGen.Testing.Cluster.Services.Explaining;
using EcsGen.Testing.Cluster.Tasks;
using EcsGen.Testing.Simulation;

namespace EcsGen.Testing.Cluster.Services;

/// <summary>A service whose tasks end again and again is never idle. A run that waits for that ends here, and says whose tasks they are.</summary>
internal sealed partial class ServiceScheduler
{
    private const int StartsAtLeast = 50;
    private const int StartsForEachTask = 20;

    private bool watchesStarts;

    /// <summary>Runs until nothing is going on.</summary>
    /// <exception cref="EndlessLoopException">A service starts its tasks again and again.</exception>
    public void RunUntilIdle()
    {
        foreach (var service in services.Values.SelectMany(found => found.Values)) service.WatchedStarts = 0;
        watchesStarts = true;
        try
        {
            Kernel.RunUntilIdle();
        }
        finally
        {
            watchesStarts = false;
        }
    }

    // a deployment starts each task once, and a circuit breaker gives up early: beyond many times that, nothing but the same will come
    private void WatchStarts(ServiceRound round)
    {
        var service = round.Service;
        if (!watchesStarts || round.Started.Count == 0) return;
        service.WatchedStarts += round.Started.Count;
        var wanted = Math.Max(service.DesiredCount, service.Alive);
        if (service.WatchedStarts <= StartsAtLeast + StartsForEachTask * wanted) return;
        throw new EndlessLoopException(FormattableString.Invariant(
            $"RunUntilIdle does not come to an end: service {service.Name} has started {service.WatchedStarts} tasks for the {wanted} that it wants, and goes on. {LastEnd(service)}Use Advance, or RunUntil with what the test waits for.\n")
            + new ServiceExplainer(region, service).Explain())
        {
            RepeatedEvent = "service round",
        };
    }

    private static string LastEnd(ServiceState service)
    {
        var last = service.Cluster.Tasks.LastOrDefault(task => task.Launch.Group == service.TaskGroup && task.IsDesiredStopped);
        if (last is null) return "";
        var container = last.Containers.FirstOrDefault(found => found.HasExitCode);
        var exit = container is null ? "" : FormattableString.Invariant($", container '{container.Plan.Name}' exited with {container.ExitCode}");
        return $"The last that ended, {last}: {last.StopCode.Text()} \"{last.StoppedReason}\"{exit}. ";
    }
}
