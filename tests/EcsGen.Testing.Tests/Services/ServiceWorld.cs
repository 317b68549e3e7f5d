using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api.Requests;
using EcsGen.Testing.Cluster.Services;
using EcsGen.Testing.Infra;

namespace EcsGen.Testing.Services;

/// <summary>A double with a cluster named c and a service named web on EC2, and short words for what tests do to it.</summary>
internal sealed class ServiceWorld
{
    private static readonly string[] Check = ["CMD", "true"];
    private static readonly string[] OneSubnet = ["subnet-0a"];
    private static readonly string[] TwoSubnets = ["subnet-1", "subnet-2"];

    public const string Group = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/0123456789abcdef";

    public ServiceWorld(EcsOptions? options = null, ulong seed = 0)
    {
        World = new World(options ?? new EcsOptions { Seed = seed });
    }

    public World World { get; }

    public EcsSimulator Ecs => World.Ecs;

    /// <summary>The service as the scheduler has it.</summary>
    public ServiceState State => Ecs.State.Services.Find(Ecs.State.FindCluster("c")!, "web")!;

    public Api.Service Service => Ecs.DescribeServices(new DescribeServicesRequest { Cluster = "c", Services = ["web"] }).Services[0];

    /// <summary>The events without the service's name, the oldest first.</summary>
    public List<string> Events => Service.Events.Reverse().Select(found => found.Message!.Replace("(service web) ", "", StringComparison.Ordinal)).ToList();

    public IEnumerable<Api.Task> Tasks
    {
        get
        {
            var arns = Ecs.ListTasks(new ListTasksRequest { Cluster = "c", ServiceName = "web" }).TaskArns;
            return arns.Count == 0 ? [] : Ecs.DescribeTasks(new DescribeTasksRequest { Cluster = "c", Tasks = [.. arns] }).Tasks;
        }
    }

    public double Seconds => World.Seconds;

    public void Advance(double seconds) => World.Advance(seconds);

    public void AddInstances(int count = 3, string type = "m5.large", string[]? zones = null) => Ecs.AddInstances("c", type, count, new InstanceOptions { Zones = zones });

    public Api.TaskDefinition Register(int memory = 64, int hostPort = 0, bool checks = false, int? stopTimeout = null, string image = "busybox", int port = 80) => World.Bridge(new ContainerDefinition
    {
        Name = "app",
        Image = image,
        Memory = memory,
        StopTimeout = stopTimeout is { } seconds ? seconds : default(Value<int>),
        PortMappings = new[] { new PortMapping { ContainerPort = port, HostPort = hostPort } },
        HealthCheck = checks ? new HealthCheck { Command = Check, Interval = 5, Retries = 2 } : default(Value<HealthCheck>),
    });

    public Api.Service Create(int desired, int minimum = 100, int maximum = 200, Func<CreateServiceRequest, CreateServiceRequest>? change = null)
    {
        var request = new CreateServiceRequest
        {
            Cluster = "c",
            ServiceName = "web",
            TaskDefinition = "web",
            DesiredCount = desired,
            AvailabilityZoneRebalancing = "DISABLED",
            DeploymentConfiguration = new DeploymentConfiguration { MinimumHealthyPercent = minimum, MaximumPercent = maximum },
        };
        return Ecs.CreateService(change?.Invoke(request) ?? request).Service!;
    }

    public Api.Service Update(Func<UpdateServiceRequest, UpdateServiceRequest> change) => Ecs.UpdateService(change(new UpdateServiceRequest { Cluster = "c", Service = "web" })).Service!;

    /// <summary>A new revision of the same definition, deployed.</summary>
    public Api.Service Deploy(int memory = 64, int hostPort = 0, bool checks = false, string image = "busybox:2")
    {
        Register(memory, hostPort, checks, image: image);
        return Update(request => request with { TaskDefinition = "web" });
    }

    public static NetworkConfiguration Network(bool two = false) => new() { AwsvpcConfiguration = new AwsVpcConfiguration { Subnets = two ? TwoSubnets : OneSubnet } };

    public static Func<CreateServiceRequest, CreateServiceRequest> Balanced(int port = 80, int grace = 0) => request => request with
    {
        LoadBalancers = new[] { new LoadBalancer { TargetGroupArn = Group, ContainerName = "app", ContainerPort = port } },
        HealthCheckGracePeriodSeconds = grace,
    };

    public static Func<CreateServiceRequest, CreateServiceRequest> Breaks(bool rollback = true, string? type = null, int? value = null) => request => request with
    {
        DeploymentConfiguration = request.DeploymentConfiguration.OrDefault()! with { DeploymentCircuitBreaker = Breaker(rollback, type, value) },
    };

    public bool Steady(double within = 3600) => Ecs.RunUntil(() => State.IsSteady, TimeSpan.FromSeconds(within));

    private static DeploymentCircuitBreaker Breaker(bool rollback, string? type, int? value) => new()
    {
        Enable = true,
        Rollback = rollback,
        ThresholdConfiguration = type is null ? default(Value<ThresholdConfiguration>) : new ThresholdConfiguration { Type = type, Value = value!.Value },
    };
}
