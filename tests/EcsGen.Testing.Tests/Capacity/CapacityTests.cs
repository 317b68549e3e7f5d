using System;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api.Requests;
using EcsGen.Testing.Cluster.Instances;
using Xunit;

namespace EcsGen.Testing.Capacity;

/// <summary>Both ways to capacity, and what managed scaling does minute by minute. An m5.large takes two of the tasks.</summary>
public class CapacityTests
{
    private static readonly string[] Provider = ["cp"];
    private static readonly string[] Subnet = ["subnet-0a1b2c3d"];
    private static readonly string[] M5 = ["m5.*"];
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public void Infrastructure_first_a_task_fits_or_is_refused_until_somebody_adds_an_instance()
    {
        var ecs = Start(new AutoScalingGroup { Name = "asg", Cluster = "c", InstanceTypes = [InstanceTypes.Find("m5.large")], DesiredCapacity = 1 });
        Assert.Equal(2, Run(ecs, 2, provider: null).Tasks.Count);

        var refused = Run(ecs, 1, provider: null);
        Assert.Empty(refused.Tasks);
        Assert.Equal("RESOURCE:CPU", Assert.Single(refused.Failures).Reason);

        ecs.SetDesiredCapacity("asg", 2);
        ecs.RunUntilIdle();
        Assert.Single(Run(ecs, 1, provider: null).Tasks);
    }

    [Fact]
    public void Application_first_tasks_wait_in_PROVISIONING_instances_are_added_and_idle_ones_go()
    {
        var ecs = WithProvider(desired: 0, protects: true);
        var tasks = Run(ecs, 6).Tasks;
        Assert.All(tasks, task => Assert.Equal("PROVISIONING", task.LastStatus));

        // a group without instances begins with two, whatever waits
        ecs.Advance(Minute);
        Assert.Equal(200, ecs.CapacityProviderReservation("cp"));
        Assert.Equal(2, ecs.DesiredCapacity("asg"));

        // two have booted and taken four tasks; the rest needs one more, after the warm-up of the first
        ecs.Advance(4 * Minute);
        Assert.Equal(4, Count(ecs, "RUNNING"));
        Assert.Equal(150, ecs.CapacityProviderReservation("cp"));
        Assert.Equal(2, ecs.DesiredCapacity("asg"));
        ecs.Advance(2 * Minute);
        Assert.Equal(3, ecs.DesiredCapacity("asg"));

        ecs.RunUntilIdle();
        Assert.Equal(6, Count(ecs, "RUNNING"));
        ecs.Advance(Minute);
        Assert.Equal(100, ecs.CapacityProviderReservation("cp"));

        // one instance keeps its two tasks, the others have none
        var running = ecs.DescribeTasks(new DescribeTasksRequest { Cluster = "c", Tasks = [.. tasks.Select(task => task.TaskArn!)] }).Tasks;
        foreach (var task in running.Where(task => task.ContainerInstanceArn != running[0].ContainerInstanceArn)) ecs.StopTask(new StopTaskRequest { Cluster = "c", Task = task.TaskArn });
        ecs.Advance(14 * Minute);
        Assert.Equal(3, ecs.DesiredCapacity("asg"));
        ecs.Advance(5 * Minute);
        Assert.Equal(1, ecs.DesiredCapacity("asg"));
        Assert.Equal(2, Count(ecs, "RUNNING"));
    }

    [Fact]
    public void A_run_is_idle_only_when_what_waits_has_got_its_instances()
    {
        var ecs = WithProvider(desired: 0);
        Run(ecs, 3);
        ecs.RunUntilIdle();
        Assert.Equal(3, Count(ecs, "RUNNING"));
    }

    [Fact]
    public void What_can_never_fit_does_not_keep_a_run_going()
    {
        var ecs = WithProvider(desired: 1, memory: 100_000);
        Run(ecs, 1);
        ecs.RunUntilIdle();
        ecs.Advance(5 * Minute);
        Assert.Equal(1, ecs.DesiredCapacity("asg"));
        Assert.Equal(1, Count(ecs, "PROVISIONING"));
    }

    [Fact]
    public void A_group_at_its_maximum_lets_tasks_wait()
    {
        var ecs = WithProvider(desired: 1, most: 1);
        Run(ecs, 4);
        ecs.RunUntilIdle();
        Assert.Equal((2, 2), (Count(ecs, "RUNNING"), Count(ecs, "PROVISIONING")));
    }

    [Theory]
    [InlineData(1, 10_000, 4)] // six tasks need three more
    [InlineData(5, 10_000, 6)]
    [InlineData(1, 2, 3)]
    public void Steps_are_within_their_bounds(int least, int most, int desired)
    {
        var ecs = WithProvider(desired: 1, scaling: scaling => scaling with { MinimumScalingStepSize = least, MaximumScalingStepSize = most, InstanceWarmupPeriod = 0 });
        Run(ecs, 8);
        ecs.Advance(Minute);
        Assert.Equal(desired, ecs.DesiredCapacity("asg"));
    }

    [Fact]
    public void A_target_below_a_hundred_keeps_instances_free()
    {
        var ecs = WithProvider(desired: 4, scaling: scaling => scaling with { TargetCapacity = 50, InstanceWarmupPeriod = 0 });
        Run(ecs, 4);
        ecs.Advance(40 * Minute);
        Assert.Equal(8, ecs.DesiredCapacity("asg"));
        Run(ecs, 2);
        ecs.RunUntilIdle();
        ecs.Advance(2 * Minute);
        Assert.Equal(12, ecs.DesiredCapacity("asg"));
    }

    [Fact]
    public void Distinct_instance_with_too_few_hosts_adds_the_missing_one()
    {
        var ecs = WithProvider(desired: 2);
        var tasks = Run(ecs, 3, constraint: "distinctInstance").Tasks;
        Assert.Equal(1, tasks.Count(task => task.LastStatus == "PROVISIONING" && task.ContainerInstanceArn is null));

        ecs.RunUntilIdle();
        Assert.Equal(3, ecs.DesiredCapacity("asg"));
        Assert.Equal(3, ecs.DescribeTasks(new DescribeTasksRequest { Cluster = "c", Tasks = [.. tasks.Select(task => task.TaskArn!)] }).Tasks.Select(task => task.ContainerInstanceArn).Distinct().Count());
    }

    [Fact]
    public void A_service_on_too_few_hosts_gets_the_missing_one_and_becomes_steady()
    {
        var ecs = WithProvider(desired: 2);
        ecs.CreateService(new CreateServiceRequest
        {
            Cluster = "c",
            ServiceName = "s",
            TaskDefinition = "web",
            DesiredCount = 3,
            CapacityProviderStrategy = Strategy(("cp", 1, 0)),
            PlacementConstraints = new[] { new PlacementConstraint { Type = "distinctInstance" } },
        });
        ecs.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal((2, 1), (Count(ecs, "RUNNING"), Count(ecs, "PROVISIONING")));
        ecs.Advance(10 * Minute);
        Assert.Equal(3, ecs.DesiredCapacity("asg"));
        Assert.Equal("(service s) has reached a steady state.", ecs.DescribeServices(new DescribeServicesRequest { Cluster = "c", Services = ["s"] }).Services[0].Events[0].Message);
    }

    [Theory]
    [InlineData(10, 4, 6)] // 2 for the base, then 8 as 1 to 4: of equals the first
    [InlineData(2, 2, 0)]
    [InlineData(3, 3, 0)]
    [InlineData(4, 3, 1)]
    public void A_strategy_fills_its_base_and_then_shares_by_weight(int tasks, int onDemand, int spot)
    {
        var ecs = Start(null);
        var started = RunFargate(ecs, tasks, ("FARGATE", 1, 2), ("FARGATE_SPOT", 4, 0));
        Assert.Equal((onDemand, spot), (started.Count(task => task.CapacityProviderName == "FARGATE"), started.Count(task => task.CapacityProviderName == "FARGATE_SPOT")));
        Assert.All(started, task => Assert.Equal("FARGATE", task.LaunchType));
    }

    [Fact]
    public void Fargate_Spot_takes_a_task_away()
    {
        var ecs = Start(null);
        var started = RunFargate(ecs, 2, ("FARGATE_SPOT", 1, 0));
        ecs.RunUntilIdle();
        ecs.InterruptSpot(started[0].TaskArn!);

        var task = Describe(ecs, started[0]);
        Assert.Equal(("RUNNING", "STOPPED", "TerminationNotice", "Your Spot Task was interrupted."), (task.LastStatus, task.DesiredStatus, task.StopCode, task.StoppedReason));
        ecs.Advance(2 * Minute);
        Assert.Equal("STOPPED", Describe(ecs, started[0]).LastStatus);
        Assert.Equal("RUNNING", Describe(ecs, started[1]).LastStatus);
        Assert.Throws<ArgumentException>(() => ecs.InterruptSpot(RunFargate(ecs, 1, ("FARGATE", 1, 0))[0].TaskArn!));
    }

    [Fact]
    public void A_service_replaces_what_Spot_took_on_Spot()
    {
        var ecs = Start(null);
        RegisterFargate(ecs);
        ecs.CreateService(new CreateServiceRequest { Cluster = "c", ServiceName = "s", TaskDefinition = "fg", DesiredCount = 2, NetworkConfiguration = Network, CapacityProviderStrategy = Strategy(("FARGATE_SPOT", 1, 0)) });
        ecs.RunUntilIdle();
        ecs.InterruptSpot(ecs.ListTasks(new ListTasksRequest { Cluster = "c" }).TaskArns[0]);
        ecs.Advance(5 * Minute);
        Assert.Equal(2, Count(ecs, "RUNNING"));
    }

    [Fact]
    public void Without_managed_scaling_nothing_waits()
    {
        var ecs = WithProvider(desired: 1, scaling: scaling => scaling with { Status = "DISABLED" });
        var answer = Run(ecs, 3);
        Assert.Equal(2, answer.Tasks.Count);
        Assert.Single(answer.Failures);
    }

    [Fact]
    public void Managed_termination_protection_keeps_instances_with_tasks()
    {
        var ecs = WithProvider(desired: 3, protects: true);
        var tasks = Run(ecs, 1).Tasks;
        ecs.SetDesiredCapacity("asg", 0);
        Assert.Single(ecs.ListContainerInstances(new ListContainerInstancesRequest { Cluster = "c" }).ContainerInstanceArns);
        ecs.RunUntilIdle();
        Assert.Equal(1, Count(ecs, "RUNNING"));
        Assert.Equal(tasks[0].TaskArn, Assert.Single(ecs.ListTasks(new ListTasksRequest { Cluster = "c" }).TaskArns));
    }

    [Fact]
    public void Managed_draining_lets_tasks_end_before_their_instance_goes()
    {
        var ecs = WithProvider(desired: 1);
        var task = Assert.Single(Run(ecs, 1).Tasks);
        ecs.RunUntilIdle();
        ecs.SetDesiredCapacity("asg", 0);
        ecs.Advance(5 * Minute);
        Assert.Equal("DRAINING", Assert.Single(Instances(ecs)).Status);
        Assert.Equal(1, Count(ecs, "RUNNING"));

        ecs.StopTask(new StopTaskRequest { Cluster = "c", Task = task.TaskArn });
        ecs.Advance(2 * Minute);
        Assert.Empty(Instances(ecs));
    }

    [Fact]
    public void Without_managed_draining_tasks_go_with_their_instance()
    {
        var ecs = WithProvider(desired: 1, drains: false);
        var task = Assert.Single(Run(ecs, 1).Tasks);
        ecs.RunUntilIdle();
        ecs.SetDesiredCapacity("asg", 0);
        var gone = Assert.Single(ecs.DescribeTasks(new DescribeTasksRequest { Cluster = "c", Tasks = [task.TaskArn!] }).Tasks);
        Assert.Equal("STOPPED", gone.LastStatus);
        Assert.StartsWith("Host EC2 (instance i-", gone.StoppedReason);
    }

    [Fact]
    public void Operations_of_a_provider()
    {
        var ecs = WithProvider(desired: 0);
        var described = Assert.Single(ecs.DescribeCapacityProviders(new DescribeCapacityProvidersRequest { CapacityProviders = ["cp"] }).CapacityProviders);
        Assert.Equal(("cp", "ACTIVE", "EC2_AUTOSCALING"), (described.Name, described.Status, described.Type));
        Assert.Equal(300, described.AutoScalingGroupProvider!.ManagedScaling.OrDefault()!.InstanceWarmupPeriod.OrDefault());
        Assert.Equal(["FARGATE", "FARGATE_SPOT", "cp"], ecs.DescribeCapacityProviders().CapacityProviders.Select(provider => provider.Name));
        Assert.Equal("MISSING", Assert.Single(ecs.DescribeCapacityProviders(new DescribeCapacityProvidersRequest { CapacityProviders = ["x"] }).Failures).Reason);

        var changed = ecs.UpdateCapacityProvider(new UpdateCapacityProviderRequest { Name = "cp", AutoScalingGroupProvider = new AutoScalingGroupProviderUpdate { ManagedScaling = new ManagedScaling { TargetCapacity = 80 } } }).CapacityProvider!;
        Assert.Equal((80, "ENABLED"), (changed.AutoScalingGroupProvider!.ManagedScaling.OrDefault()!.TargetCapacity.OrDefault(), changed.AutoScalingGroupProvider.ManagedScaling.OrDefault()!.Status.OrDefault()));

        Assert.Throws<ClientException>(() => ecs.DeleteCapacityProvider(new DeleteCapacityProviderRequest { CapacityProvider = "cp" }));
        ecs.PutClusterCapacityProviders(new PutClusterCapacityProvidersRequest { Cluster = "c", CapacityProviders = System.Array.Empty<string>(), DefaultCapacityProviderStrategy = System.Array.Empty<CapacityProviderStrategyItem>() });
        Assert.Equal("DELETE_IN_PROGRESS", ecs.DeleteCapacityProvider(new DeleteCapacityProviderRequest { CapacityProvider = "cp" }).CapacityProvider!.UpdateStatus);
        Assert.Throws<InvalidParameterException>(() => ecs.DeleteCapacityProvider(new DeleteCapacityProviderRequest { CapacityProvider = "cp" }));
        Assert.Throws<InvalidParameterException>(() => ecs.DeleteCapacityProvider(new DeleteCapacityProviderRequest { CapacityProvider = "FARGATE" }));
    }

    [Fact]
    public void Managed_Instances_come_for_waiting_tasks_and_go_when_idle()
    {
        var ecs = Start(null);
        ecs.CreateCapacityProvider(new CreateCapacityProviderRequest
        {
            Name = "mi",
            Cluster = "c",
            ManagedInstancesProvider = new CreateManagedInstancesProviderConfiguration
            {
                InfrastructureRoleArn = "arn:aws:iam::123456789012:role/infrastructure",
                InstanceLaunchTemplate = new InstanceLaunchTemplate
                {
                    Ec2InstanceProfileArn = "arn:aws:iam::123456789012:instance-profile/ecsInstance",
                    NetworkConfiguration = new ManagedInstancesNetworkConfiguration { Subnets = Subnet },
                    InstanceRequirements = new InstanceRequirementsRequest { AllowedInstanceTypes = M5, VCpuCount = new VCpuCountRangeRequest { Min = 1, Max = 4 }, MemoryMiB = new MemoryMiBRequest { Min = 1024 } },
                },
            },
        });
        var tasks = Run(ecs, 3, provider: "mi").Tasks;
        ecs.RunUntilIdle();
        Assert.Equal(3, Count(ecs, "RUNNING"));
        Assert.Equal("m5.xlarge", Assert.Single(Instances(ecs)).Attributes.Single(attribute => attribute.Name == "ecs.instance-type").Value);

        foreach (var task in tasks) ecs.StopTask(new StopTaskRequest { Cluster = "c", Task = task.TaskArn });
        ecs.Advance(10 * Minute);
        Assert.Empty(Instances(ecs));
    }

    [Fact]
    public void The_same_seed_gives_the_same_log()
    {
        Assert.Equal(Log(), Log());

        static string Log()
        {
            var ecs = WithProvider(desired: 0);
            Run(ecs, 7);
            ecs.Advance(60 * Minute);
            return string.Join("\n", ecs.Log);
        }
    }

    private static NetworkConfiguration Network => new() { AwsvpcConfiguration = new AwsVpcConfiguration { Subnets = Subnet } };

    private static CapacityProviderStrategyItem[] Strategy(params (string Provider, int Weight, int Base)[] items) =>
        [.. items.Select(item => new CapacityProviderStrategyItem { CapacityProvider = item.Provider, Weight = item.Weight, Base = item.Base })];

    private static void RegisterFargate(EcsSimulator ecs) => ecs.RegisterTaskDefinition(new RegisterTaskDefinitionRequest
    {
        Family = "fg",
        NetworkMode = "awsvpc",
        Cpu = "256",
        Memory = "512",
        ContainerDefinitions = new[] { new ContainerDefinition { Name = "app", Image = "nginx" } },
    });

    private static Api.Task[] RunFargate(EcsSimulator ecs, int count, params (string, int, int)[] strategy)
    {
        RegisterFargate(ecs);
        return [.. ecs.RunTask(new RunTaskRequest { Cluster = "c", TaskDefinition = "fg", Count = count, NetworkConfiguration = Network, CapacityProviderStrategy = Strategy(strategy) }).Tasks];
    }

    private static Api.Task Describe(EcsSimulator ecs, Api.Task task) => ecs.DescribeTasks(new DescribeTasksRequest { Cluster = "c", Tasks = [task.TaskArn!] }).Tasks[0];

    private static EcsSimulator WithProvider(int desired, int most = 100, bool protects = false, bool drains = true, int memory = 512, Func<ManagedScaling, ManagedScaling>? scaling = null)
    {
        var ecs = Start(new AutoScalingGroup { Name = "asg", Cluster = "c", InstanceTypes = [InstanceTypes.Find("m5.large")], DesiredCapacity = desired, MaxSize = most, NewInstancesProtectedFromScaleIn = protects }, memory);
        ecs.CreateCapacityProvider(new CreateCapacityProviderRequest
        {
            Name = "cp",
            AutoScalingGroupProvider = new AutoScalingGroupProvider
            {
                AutoScalingGroupArn = "asg",
                ManagedScaling = (scaling ?? (settings => settings))(new ManagedScaling { Status = "ENABLED" }),
                ManagedTerminationProtection = protects ? "ENABLED" : "DISABLED",
                ManagedDraining = drains ? "ENABLED" : "DISABLED",
            },
        });
        ecs.PutClusterCapacityProviders(new PutClusterCapacityProvidersRequest { Cluster = "c", CapacityProviders = Provider, DefaultCapacityProviderStrategy = System.Array.Empty<CapacityProviderStrategyItem>() });
        return ecs;
    }

    private static EcsSimulator Start(AutoScalingGroup? group, int memory = 512)
    {
        var ecs = new EcsSimulator(seed: 7);
        ecs.CreateCluster("c");
        if (group is not null) ecs.AddAutoScalingGroup(group);
        ecs.RegisterTaskDefinition(new RegisterTaskDefinitionRequest
        {
            Family = "web",
            ContainerDefinitions = new[] { new ContainerDefinition { Name = "app", Image = "nginx", Cpu = 1024, Memory = memory } },
        });
        return ecs;
    }

    private static Api.RunTaskResponse Run(EcsSimulator ecs, int count, string? provider = "cp", string? constraint = null) => ecs.RunTask(new RunTaskRequest
    {
        Cluster = "c",
        TaskDefinition = "web",
        Count = count,
        CapacityProviderStrategy = provider is null ? default : new[] { new CapacityProviderStrategyItem { CapacityProvider = provider, Weight = 1 } },
        PlacementConstraints = constraint is null ? default : new[] { new PlacementConstraint { Type = constraint } },
    });

    private static int Count(EcsSimulator ecs, string status)
    {
        var arns = ecs.ListTasks(new ListTasksRequest { Cluster = "c" }).TaskArns;
        return arns.Count == 0 ? 0 : ecs.DescribeTasks(new DescribeTasksRequest { Cluster = "c", Tasks = [.. arns] }).Tasks.Count(task => task.LastStatus == status);
    }

    private static Api.ContainerInstance[] Instances(EcsSimulator ecs)
    {
        var arns = ecs.ListContainerInstances(new ListContainerInstancesRequest { Cluster = "c" }).ContainerInstanceArns;
        return arns.Count == 0 ? [] : [.. ecs.DescribeContainerInstances(new DescribeContainerInstancesRequest { Cluster = "c", ContainerInstances = [.. arns] }).ContainerInstances];
    }
}
