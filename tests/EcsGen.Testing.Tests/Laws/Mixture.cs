using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using EcsGen.Model;
using EcsGen.Testing.Api.Requests;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Services;

namespace EcsGen.Testing.Laws;

/// <summary>A cluster with services of every kind, which faults and deployments fall upon by chance.</summary>
/// <param name="Seed">The seed of the double, and so of its faults.</param>
/// <param name="Kinds">What runs.</param>
/// <param name="Every">Seconds between faults.</param>
/// <param name="Acts">What people do, in order: which service, what, how many seconds later.</param>
internal sealed record Mixture(ulong Seed, ServiceKind[] Kinds, int Every, (int Service, int What, int After)[] Acts)
{
    private const string Blue = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/blue/0123456789abcdef";
    private const string Green = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/green/0123456789abcdef";

    private static readonly string[] Subnets = ["subnet-1", "subnet-2", "subnet-3"];

    public static Gen<Mixture> Any { get; } =
        from seed in Gen.ULong
        from kinds in Gen.Int[0, Enum.GetValues<ServiceKind>().Length - 1].Select(kind => (ServiceKind)kind).Array[1, 4]
        from every in Gen.Int[20, 600]
        from acts in Gen.Select(Gen.Int[0, 3], Gen.Int[0, 9], Gen.Int[1, 400]).Array[0, 8]
        select new Mixture(seed, kinds, every, acts);

    /// <summary>Lives through it.</summary>
    /// <param name="watch">Is asked after every event.</param>
    public EcsSimulator Live(Action<EcsSimulator>? watch)
    {
        var ecs = Begin();
        ecs.Chaos(new ChaosOptions { Every = TimeSpan.FromSeconds(Every), For = TimeSpan.FromHours(1), Kinds = Enum.GetValues<ChaosKind>() });
        foreach (var (service, what, after) in Acts)
        {
            Pass(ecs, after, watch);
            Act(ecs, service % Kinds.Length, what);
            watch?.Invoke(ecs);
        }
        Pass(ecs, 4000, watch);
        return ecs;
    }

    /// <summary>The services, deleted ones too.</summary>
    public static IReadOnlyCollection<ServiceState> Services(EcsSimulator ecs) => ecs.State.Services.Of(ecs.State.FindCluster("c")!);

    public override string ToString() => $"seed {Seed}, {string.Join(" ", Kinds)}, every {Every} s, {string.Join(" ", Acts.Select(act => $"{act.Service}/{act.What}/{act.After}"))}";

    private EcsSimulator Begin()
    {
        var ecs = new EcsSimulator(Seed);
        ecs.CreateCluster("c");
        ecs.AddInstances("c", "m5.large", 4);
        ecs.AddAutoScalingGroup(new AutoScalingGroup { Name = "asg", Cluster = "c", InstanceTypes = [InstanceTypes.Find("m5.large")], MaxSize = 6 });
        ecs.CreateCapacityProvider(new CreateCapacityProviderRequest { Name = "cp", AutoScalingGroupProvider = new AutoScalingGroupProvider { AutoScalingGroupArn = "asg", ManagedScaling = new ManagedScaling { Status = "ENABLED" } } });
        ecs.PutClusterCapacityProviders(new PutClusterCapacityProvidersRequest { Cluster = "c", CapacityProviders = new[] { "cp", "FARGATE", "FARGATE_SPOT" }, DefaultCapacityProviderStrategy = Array.Empty<CapacityProviderStrategyItem>() });
        foreach (var fargate in (bool[])[false, true]) Register(ecs, fargate, 1);
        for (var i = 0; i < Kinds.Length; i++) Create(ecs, i, Kinds[i]);
        return ecs;
    }

    private static void Register(EcsSimulator ecs, bool fargate, int image) => ecs.RegisterTaskDefinition(new RegisterTaskDefinitionRequest
    {
        Family = fargate ? "fg" : "ec2",
        NetworkMode = fargate ? "awsvpc" : "bridge",
        RequiresCompatibilities = fargate ? new[] { "FARGATE" } : default(Values<string>),
        Cpu = fargate ? "256" : default(Value<string>),
        Memory = fargate ? "512" : default(Value<string>),
        ContainerDefinitions = new[] { new ContainerDefinition { Name = "app", Image = "busybox:" + image, Memory = fargate ? default(Value<int>) : 900, PortMappings = new[] { new PortMapping { ContainerPort = 80 } } } },
    });

    private static void Create(EcsSimulator ecs, int index, ServiceKind kind)
    {
        var request = new CreateServiceRequest { Cluster = "c", ServiceName = "s" + index, TaskDefinition = kind is ServiceKind.Spot or ServiceKind.BlueGreen ? "fg" : "ec2", DesiredCount = 3 };
        ecs.CreateService(kind switch
        {
            ServiceKind.Daemon => request with { DesiredCount = default, SchedulingStrategy = "DAEMON" },
            ServiceKind.Provider => request with { CapacityProviderStrategy = new[] { new CapacityProviderStrategyItem { CapacityProvider = "cp", Weight = 1 } } },
            ServiceKind.Spot => request with
            {
                NetworkConfiguration = Network,
                CapacityProviderStrategy = new[] { new CapacityProviderStrategyItem { CapacityProvider = "FARGATE", Base = 1, Weight = 1 }, new CapacityProviderStrategyItem { CapacityProvider = "FARGATE_SPOT", Weight = 2 } },
            },
            ServiceKind.BlueGreen => request with { LaunchType = "FARGATE", NetworkConfiguration = Network, LoadBalancers = new[] { Pair }, DeploymentConfiguration = new DeploymentConfiguration { Strategy = "BLUE_GREEN", BakeTimeInMinutes = 2 } },
            ServiceKind.Balanced => request with { LoadBalancers = new[] { new LoadBalancer { TargetGroupArn = Blue, ContainerName = "app", ContainerPort = 80 } }, DeploymentConfiguration = new DeploymentConfiguration { DeploymentCircuitBreaker = new DeploymentCircuitBreaker { Enable = true, Rollback = true } } },
            ServiceKind.External => request with { TaskDefinition = default, DeploymentController = new DeploymentController { Type = "EXTERNAL" } },
            _ => request,
        });
        if (kind == ServiceKind.External) AddSet(ecs, index, 100);
    }

    private static Value<NetworkConfiguration> Network => new NetworkConfiguration { AwsvpcConfiguration = new AwsVpcConfiguration { Subnets = Subnets } };

    private static LoadBalancer Pair => new()
    {
        TargetGroupArn = Blue, ContainerName = "app", ContainerPort = 80,
        AdvancedConfiguration = new AdvancedConfiguration { AlternateTargetGroupArn = Green, RoleArn = "arn:aws:iam::123456789012:role/lb", ProductionListenerRule = "arn:aws:elasticloadbalancing:us-east-1:123456789012:listener-rule/app/a/1/2/3" },
    };

    private static void AddSet(EcsSimulator ecs, int index, double percent) =>
        ecs.CreateTaskSet(new CreateTaskSetRequest { Cluster = "c", Service = "s" + index, TaskDefinition = "ec2", Scale = new Api.Scale { Value = percent, Unit = "PERCENT" } });

    private void Act(EcsSimulator ecs, int index, int what)
    {
        var name = "s" + index;
        var kind = Kinds[index];
        if (ecs.State.Services.Find(ecs.State.FindCluster("c")!, name) is not { Status: ServiceStatus.Active } service) return;
        switch (what)
        {
            case 0 or 1 or 2 when kind != ServiceKind.External:
                Register(ecs, kind is ServiceKind.Spot or ServiceKind.BlueGreen, what + 2);
                ecs.UpdateService(new UpdateServiceRequest { Cluster = "c", Service = name, TaskDefinition = kind is ServiceKind.Spot or ServiceKind.BlueGreen ? "fg" : "ec2" });
                break;
            case 3 or 4 when kind != ServiceKind.Daemon:
                ecs.UpdateService(new UpdateServiceRequest { Cluster = "c", Service = name, DesiredCount = what == 3 ? 1 : 5 });
                break;
            case 5:
                ecs.AddInstances("c", "m5.large", 1);
                break;
            case 6 when service.Current is { IsOpen: true } open && kind != ServiceKind.External:
                ecs.StopServiceDeployment(new StopServiceDeploymentRequest { ServiceDeploymentArn = open.Arn });
                break;
            case 7 when kind == ServiceKind.External:
                AddSet(ecs, index, 50);
                break;
            case 8 when kind == ServiceKind.External && service.Deployments.Exists(set => !set.Set!.IsDraining):
                ecs.DeleteTaskSet(new DeleteTaskSetRequest { Cluster = "c", Service = name, TaskSet = service.Deployments.First(set => !set.Set!.IsDraining).Id, Force = true });
                break;
            case 9:
                ecs.DeleteService(new DeleteServiceRequest { Cluster = "c", Service = name, Force = true });
                break;
            default:
                break;
        }
    }

    private static void Pass(EcsSimulator ecs, int seconds, Action<EcsSimulator>? watch)
    {
        if (watch is null)
        {
            ecs.Advance(TimeSpan.FromSeconds(seconds));
            return;
        }
        var until = ecs.Now.AddSeconds(seconds);
        while (true)
        {
            var events = ecs.Log.Count;
            if (!ecs.RunUntil(() => ecs.Log.Count > events, until - ecs.Now)) return;
            watch(ecs);
        }
    }
}

/// <summary>The kinds of services that behave in ways of their own.</summary>
internal enum ServiceKind
{
    Rolling,
    Balanced,
    Daemon,
    Provider,
    Spot,
    BlueGreen,
    External,
}
