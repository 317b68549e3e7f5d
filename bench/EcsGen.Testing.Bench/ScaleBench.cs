using System;
using System.Globalization;
using EcsGen.Bench;
using EcsGen.Model;
using EcsGen.Testing.Api.Requests;

namespace EcsGen.Testing.Bench;

/// <summary>The whole double at scale, through its operations: many tasks run on their own, a rolling deployment, and what a task holds of memory.</summary>
internal static class ScaleBench
{
    public static void Run(Options options)
    {
        Console.WriteLine("| what | time, s | bytes a task |");
        Console.WriteLine("|---|---|---|");
        var repetitions = options.Repetitions ?? 3;
        Measure("RunTask, 10,000 tasks on 1,000 instances, ten a call", repetitions, () => RunTasks(options, instances: 1000, tasks: 10_000));
        Measure("… until they run", repetitions, () => RunTasks(options, instances: 1000, tasks: 10_000, untilRunning: true));
        Measure("RunTask, 100,000 tasks on 10,000 instances, until they run", 1, () => RunTasks(options, instances: 10_000, tasks: 100_000, untilRunning: true));
        Measure("a service of 10,000 tasks on 1,000 instances, from nothing to steady", repetitions, () => Deploy(options, tasks: 10_000).First);
        Measure("its rolling deployment to a new revision, 100/200", repetitions, () => Deploy(options, tasks: 10_000).Second);
    }

    private static void Measure(string what, int repetitions, Func<(TimeSpan Time, long Bytes)> run)
    {
        var times = new Times();
        var bytes = 0L;
        run();
        for (var repetition = 0; repetition < repetitions; repetition++)
        {
            var (time, held) = run();
            times.Add(time);
            bytes = held;
        }
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "| {0} | {1} | {2:N0} |", what, times.InSeconds(), bytes));
    }

    private static (TimeSpan, long) RunTasks(Options options, int instances, int tasks, bool untilRunning = false)
    {
        var ecs = World(instances);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var time = Clock.Time(options, () =>
        {
            for (var call = 0; call < tasks / 10; call++)
            {
                var answer = ecs.RunTask(new RunTaskRequest { Cluster = "c", TaskDefinition = "web", Count = 10 });
                if (answer.Failures.Count > 0) throw new InvalidOperationException(answer.Failures[0].Reason);
            }
            if (untilRunning) ecs.RunUntilIdle();
        });
        var held = (GC.GetTotalMemory(forceFullCollection: true) - before) / tasks;
        var running = ecs.DescribeClusters(new DescribeClustersRequest { Clusters = ["c"] }).Clusters[0];
        if (running.RunningTasksCount + running.PendingTasksCount != tasks) throw new InvalidOperationException("tasks are missing");
        return (time, held);
    }

    private static ((TimeSpan, long) First, (TimeSpan, long) Second) Deploy(Options options, int tasks)
    {
        var ecs = World(instances: 1000);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var first = Clock.Time(options, () =>
        {
            ecs.CreateService(new CreateServiceRequest { Cluster = "c", ServiceName = "s", TaskDefinition = "web", DesiredCount = tasks });
            ecs.RunUntilIdle();
        });
        var held = (GC.GetTotalMemory(forceFullCollection: true) - before) / tasks;
        Check(ecs, tasks);
        ecs.RegisterTaskDefinition(Definition());
        var second = Clock.Time(options, () =>
        {
            ecs.UpdateService(new UpdateServiceRequest { Cluster = "c", Service = "s", TaskDefinition = "web" });
            ecs.RunUntilIdle();
        });
        Check(ecs, tasks);
        return ((first, held), (second, (GC.GetTotalMemory(forceFullCollection: true) - before) / tasks));
    }

    private static void Check(EcsSimulator ecs, int tasks)
    {
        var service = ecs.DescribeServices(new DescribeServicesRequest { Cluster = "c", Services = ["s"] }).Services[0];
        if (service.RunningCount != tasks || service.Deployments.Count != 1) throw new InvalidOperationException($"{service.RunningCount} tasks run, {service.Deployments.Count} deployments");
    }

    private static EcsSimulator World(int instances)
    {
        var ecs = new EcsSimulator(seed: 1);
        ecs.CreateCluster("c");
        ecs.AddInstances("c", "m5.12xlarge", instances);
        ecs.RegisterTaskDefinition(Definition());
        return ecs;
    }

    private static RegisterTaskDefinitionRequest Definition() => new()
    {
        Family = "web",
        ContainerDefinitions = new[] { new ContainerDefinition { Name = "app", Image = "nginx", Cpu = 128, Memory = 256, PortMappings = new[] { new PortMapping { ContainerPort = 80 } } } },
    };
}
