using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api.Requests;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Instances;
using EcsGen.Testing.Cluster.Services;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing.Laws;

/// <summary>A situation, lived through.</summary>
internal sealed class Life
{
    private static readonly string[] Subnets = ["subnet-0a", "subnet-0b", "subnet-0c"];

    private readonly Situation situation;
    private int revision;

    public Life(Situation situation)
    {
        this.situation = situation;
        Ecs = new EcsSimulator(situation.Seed);
        Ecs.CreateCluster("c");
        foreach (var (type, zone) in situation.Instances) Add(type, zone);
        Register();
        Ecs.SetBehaviour(new ContainerSelector { Container = "bad" }, new ContainerBehaviour { RunsFor = TimeSpan.FromSeconds(3), ExitCode = 1 });
    }

    public EcsSimulator Ecs { get; }

    public ClusterState Cluster => Ecs.State.FindCluster("c")!;

    public ServiceState? Service => Ecs.State.Services.Find(Cluster, "web");

    /// <summary>Creates the service and lets the history happen; after every event and every deed the laws are asked.</summary>
    public void Live(Action<Life, Counts>? check)
    {
        Do(Create, check);
        foreach (var (deed, which, amount) in situation.History)
        {
            if (deed == Deed.Wait) Wait(amount, check);
            else Do(() => Happen(deed, which, amount), check);
        }
        Wait(400, check);
    }

    private void Wait(int seconds, Action<Life, Counts>? check)
    {
        var until = Ecs.Now.AddSeconds(seconds);
        if (check is not null)
        {
            while (true)
            {
                var (before, events) = (Now(), Ecs.Log.Count);
                // one event at a time, none beyond the time
                if (!Ecs.RunUntil(() => Ecs.Log.Count > events, until - Ecs.Now)) break;
                check(this, before);
            }
        }
        else
        {
            Ecs.Advance(until - Ecs.Now);
        }
    }

    private void Do(Action deed, Action<Life, Counts>? check)
    {
        var before = Now();
        deed();
        // what a person does may cross the bounds, and is followed by nothing of the scheduler's yet
        check?.Invoke(this, before with { Alive = int.MaxValue, Healthy = [] });
    }

    private Counts Now() => new(Service?.Alive ?? 0, Service is null ? [] : [.. Service.Deployments.SelectMany(deployment => deployment.Bag(TaskGroup.Healthy).Items).Select(owned => owned.Task)]);

    private void Happen(Deed deed, int which, int amount)
    {
        switch (deed)
        {
            case Deed.Deploy or Deed.DeployBad when Service is { Status: ServiceStatus.Active }:
                Register(bad: deed == Deed.DeployBad);
                Ecs.UpdateService(new UpdateServiceRequest { Cluster = "c", Service = "web", TaskDefinition = "web" });
                break;
            case Deed.Scale when Service is { Status: ServiceStatus.Active }:
                Ecs.UpdateService(new UpdateServiceRequest { Cluster = "c", Service = "web", DesiredCount = which % 8 });
                break;
            case Deed.StopTask when Pick(Cluster.Tasks, which) is { } task:
                Ecs.StopTask(new StopTaskRequest { Cluster = "c", Task = task.Arn });
                break;
            case Deed.ExitContainer when Pick(Cluster.Tasks.Where(task => task.Containers[0].Status == ContainerStatus.Running), which) is { } task:
                Ecs.ExitContainer(task.Arn, task.Containers[0].Plan.Name, amount % 3);
                break;
            case Deed.RunTask when Cluster.Instances.Count > 0:
                Ecs.RunTask(new RunTaskRequest { Cluster = "c", TaskDefinition = "web", Count = 1 + which % 3, NetworkConfiguration = Network() });
                break;
            case Deed.AddInstance:
                Add("m5.large", which % 3);
                break;
            default:
                if (Pick(Cluster.Instances, which) is { } instance) Happen(deed, instance);
                break;
        }
        if (deed == Deed.Delete && which % 5 == 0 && Service is { Status: ServiceStatus.Active }) Ecs.DeleteService(new DeleteServiceRequest { Cluster = "c", Service = "web", Force = true });
    }

    private void Happen(Deed deed, InstanceState instance)
    {
        switch (deed)
        {
            case Deed.Drain:
                Ecs.UpdateContainerInstancesState(new UpdateContainerInstancesStateRequest { Cluster = "c", ContainerInstances = [instance.Arn], Status = "DRAINING" });
                break;
            case Deed.Undrain:
                Ecs.UpdateContainerInstancesState(new UpdateContainerInstancesStateRequest { Cluster = "c", ContainerInstances = [instance.Arn], Status = "ACTIVE" });
                break;
            case Deed.Deregister:
                Ecs.DeregisterContainerInstance(new DeregisterContainerInstanceRequest { Cluster = "c", ContainerInstance = instance.Arn, Force = true });
                break;
            case Deed.Lose:
                Ecs.State.Instances.Lose(instance);
                break;
            case Deed.Disconnect or Deed.Connect when !instance.IsLost:
                Ecs.SetAgentConnected(instance.Arn, deed == Deed.Connect);
                break;
            default:
                break;
        }
    }

    private void Create() => Ecs.CreateService(new CreateServiceRequest
    {
        Cluster = "c",
        ServiceName = "web",
        TaskDefinition = "web",
        DesiredCount = situation.Service.Desired,
        AvailabilityZoneRebalancing = "DISABLED",
        NetworkConfiguration = Network(),
        DeploymentConfiguration = new DeploymentConfiguration
        {
            MinimumHealthyPercent = situation.Service.Minimum,
            MaximumPercent = situation.Service.Maximum,
            DeploymentCircuitBreaker = new DeploymentCircuitBreaker { Enable = situation.Service.Breaks, Rollback = situation.Service.Breaks },
        },
        PlacementStrategy = situation.Service.Strategy?.Split(' ') is { } strategy ? new[] { new PlacementStrategy { Type = strategy[0], Field = strategy.Length > 1 ? strategy[1] : default(Value<string>) } } : default,
        PlacementConstraints = situation.Service.Distinct ? new[] { new PlacementConstraint { Type = "distinctInstance" } } : default,
    });

    private Value<NetworkConfiguration> Network() => situation.Service.Awsvpc ? new NetworkConfiguration { AwsvpcConfiguration = new AwsVpcConfiguration { Subnets = Subnets } } : default(Value<NetworkConfiguration>);

    private void Register(bool bad = false) => Ecs.RegisterTaskDefinition(new RegisterTaskDefinitionRequest
    {
        Family = "web",
        NetworkMode = situation.Service.Awsvpc ? "awsvpc" : "bridge",
        ContainerDefinitions = new[]
        {
            new ContainerDefinition
            {
                Name = bad ? "bad" : "app",
                Image = "busybox:" + revision++,
                Memory = situation.Service.Memory,
                StopTimeout = revision % 2 == 0 ? 90 : 5,
                PortMappings = situation.Service.Awsvpc ? default : new[] { new PortMapping { ContainerPort = 80, HostPort = situation.Service.HostPort } },
            },
        },
    });

    private void Add(string type, int zone) => Ecs.AddInstances("c", type, 1, new InstanceOptions { Zones = ["abc"[zone].ToString()] });

    private static T? Pick<T>(IEnumerable<T> things, int which)
        where T : class
    {
        var all = things.ToList();
        return all.Count == 0 ? null : all[which % all.Count];
    }
}
