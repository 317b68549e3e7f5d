using System;
using System.Linq;
using CsCheck;
using EcsGen.Model;
using EcsGen.Testing.Api.Requests;
using EcsGen.Testing.Cluster.Services;
using Xunit;

namespace EcsGen.Testing.Laws;

/// <summary>What holds of services of every kind under faults. ECSGEN_LAWS_TIMES makes the runs longer by that factor.</summary>
public class MixtureTests
{
    private static readonly int Times = int.TryParse(Environment.GetEnvironmentVariable("ECSGEN_LAWS_TIMES"), out var times) ? times : 1;

    [Fact]
    public void The_laws_hold_after_every_event() => Mixture.Any.Sample(mixture => mixture.Live(ecs =>
    {
        Law.Check(ecs.State.FindCluster("c")!);
        foreach (var service in Mixture.Services(ecs))
        {
            Law.Conservation(service);
            foreach (var deployment in service.Deployments) Assert.Equal(deployment.Alive, deployment.Shares.Sum(share => share.Alive));
        }
    }), iter: 12 * Times, print: mixture => mixture.ToString());

    [Fact]
    public void States_come_in_their_order() => Mixture.Any.Sample(mixture =>
    {
        foreach (var task in mixture.Live(null).Log.Where(entry => entry.Kind == "task").GroupBy(entry => entry.Subject))
        {
            var states = task.Select(entry => Array.IndexOf(Law.States, entry.Detail as string)).Where(state => state >= 0).ToList();
            Assert.Equal(states.Order(), states);
            Assert.Equal(states.Distinct(), states);
        }
    }, iter: 20 * Times, print: mixture => mixture.ToString());

    [Fact]
    public void The_same_seed_gives_the_same_log() => Mixture.Any.Sample(mixture => Assert.Equal(mixture.Live(null).Log.Render(), mixture.Live(null).Log.Render()), iter: 10 * Times, print: mixture => mixture.ToString());

    // whatever has happened: with capacity again, and a new revision where the last one was given up, every service has what it wants
    [Fact]
    public void Every_service_recovers_once_there_is_room() => Mixture.Any.Sample(mixture =>
    {
        var ecs = mixture.Live(null);
        ecs.AddInstances("c", "m5.4xlarge", 3);
        ecs.SetFargateCapacity(true);
        foreach (var service in Mixture.Services(ecs).Where(service => service is { Status: ServiceStatus.Active, IsExternal: false }))
            ecs.UpdateService(new UpdateServiceRequest { Cluster = "c", Service = service.Name, ForceNewDeployment = true });
        var active = Mixture.Services(ecs).Where(service => service.Status == ServiceStatus.Active && service.Deployments.Count > 0).ToList();
        Assert.True(ecs.RunUntil(() => active.TrueForAll(service => service.IsSteady), TimeSpan.FromHours(3)), string.Join("\n", active.Where(service => !service.IsSteady).Select(service => ecs.ExplainService("c", service.Name).ToString())));
        foreach (var service in active.Where(service => service is { IsExternal: false, IsDaemon: false })) Assert.Equal(service.DesiredCount, service.Running);
    }, iter: 15 * Times, print: mixture => mixture.ToString());

    // services that do not compete for anything end alike, in whatever order they were made within one instant
    [Fact]
    public void The_order_of_independent_acts_at_one_instant_does_not_matter() => Gen.Select(Gen.ULong, Gen.Shuffle(new[] { 0, 1, 2, 3 })).Sample((seed, order) =>
        Assert.Equal(Outcome(seed, [0, 1, 2, 3]), Outcome(seed, order)), iter: 20 * Times);

    private static string Outcome(ulong seed, int[] order)
    {
        var ecs = new EcsSimulator(seed);
        ecs.CreateCluster("c");
        ecs.AddInstances("c", "m5.4xlarge", 6);
        ecs.RegisterTaskDefinition(new RegisterTaskDefinitionRequest { Family = "web", ContainerDefinitions = new[] { new ContainerDefinition { Name = "app", Image = "busybox", Memory = 300 } } });
        foreach (var i in order)
            ecs.CreateService(new CreateServiceRequest { Cluster = "c", ServiceName = "s" + i, TaskDefinition = "web", DesiredCount = 2 + i, AvailabilityZoneRebalancing = "DISABLED", PlacementStrategy = new[] { new PlacementStrategy { Type = "spread", Field = "attribute:ecs.availability-zone" } } });
        ecs.RunUntilIdle();
        foreach (var i in order) ecs.UpdateService(new UpdateServiceRequest { Cluster = "c", Service = "s" + i, ForceNewDeployment = true });
        foreach (var i in order.Reverse()) ecs.UpdateService(new UpdateServiceRequest { Cluster = "c", Service = "s" + i, DesiredCount = 5 - i });
        ecs.RunUntilIdle();
        return ecs.Now.ToString("O") + string.Concat(Enumerable.Range(0, 4).Select(i =>
        {
            var service = ecs.DescribeServices(new DescribeServicesRequest { Cluster = "c", Services = ["s" + i] }).Services[0];
            var events = service.Events.Select(found => System.Text.RegularExpressions.Regex.Replace(found.Message!, "[0-9a-f]{32}|(?<=ecs-svc/)[0-9]+", "#") + (found.CreatedAt!.Value - service.CreatedAt!.Value));
            return $"\n{service.ServiceName} {service.RunningCount} {service.Deployments[0].RolloutState}\n{string.Join('\n', events)}";
        }));
    }
}
