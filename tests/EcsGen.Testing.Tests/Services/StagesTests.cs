using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api.Requests;
using Xunit;

namespace EcsGen.Testing.Services;

/// <summary>Blue/green, linear, canary.</summary>
public class StagesTests
{
    private const string Hook = "arn:aws:lambda:us-east-1:123456789012:function:check";
    private const string Green = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/green/0123456789abcdef";

    private static readonly string[] Stages =
    [
        "PRE_SCALE_UP", "SCALE_UP", "POST_SCALE_UP", "TEST_TRAFFIC_SHIFT", "POST_TEST_TRAFFIC_SHIFT", "PRE_PRODUCTION_TRAFFIC_SHIFT", "PRODUCTION_TRAFFIC_SHIFT",
        "POST_PRODUCTION_TRAFFIC_SHIFT", "BAKE_TIME", "CLEAN_UP",
    ];

    private static readonly string[] AfterScaleUp = ["POST_SCALE_UP"];
    private static readonly string[] Alarms = ["errors"];

    private static readonly DeploymentLifecycleHook Pause = new() { TargetType = "PAUSE", LifecycleStages = AfterScaleUp };

    private readonly ServiceWorld world = new();
    private readonly List<string> asked = [];

    [Fact]
    public void Blue_green_goes_through_its_stages_in_order()
    {
        Begin(new DeploymentConfiguration { Strategy = "BLUE_GREEN", BakeTimeInMinutes = 5 });
        world.Deploy();
        var most = 0;
        Assert.True(world.Ecs.RunUntil(() =>
        {
            most = Math.Max(most, world.State.Running);
            return world.State.IsSteady;
        }));

        Assert.Equal(Stages, Recorded("stage"));
        Assert.Equal(4, most);
        Assert.Equal(["production 0 %, test 100 %", "production 100 %, test 100 %"], Recorded("traffic"));
        Assert.Equal("SUCCESSFUL", Last().Status);
        Assert.All(world.Tasks, task => Assert.EndsWith("web:2", task.TaskDefinitionArn, StringComparison.Ordinal));
        var target = world.State.Primary.Bag(EcsGen.Testing.Cluster.Services.TaskGroup.Healthy)[0].Targets!.Single();
        Assert.Equal(Green, target.Group.Arn);
    }

    [Fact]
    public void Blue_stays_for_the_bake_time_after_all_traffic_is_shifted()
    {
        Begin(new DeploymentConfiguration { Strategy = "BLUE_GREEN", BakeTimeInMinutes = 30 });
        world.Deploy();
        Assert.True(world.Ecs.RunUntil(() => Last().LifecycleStage == "BAKE_TIME"));
        Assert.Equal((4, 100d), (world.Service.RunningCount, Last().TargetServiceRevision!.RequestedProductionTrafficWeight));
        var baking = world.Seconds;
        Assert.True(world.Ecs.RunUntil(() => Last().LifecycleStage == "CLEAN_UP"));
        Assert.InRange(world.Seconds - baking, 1800, 1815);
    }

    [Theory]
    [InlineData("LINEAR", "25 50 75 100")]
    [InlineData("CANARY", "10 100")]
    public void Traffic_is_shifted_in_steps_with_bakes_between(string strategy, string expected)
    {
        world.Ecs.OnLifecycleHook(Hook, call =>
        {
            asked.Add(call.LifecycleStage);
            return LifecycleHookStatus.Succeeded;
        });
        Begin(new DeploymentConfiguration
        {
            Strategy = strategy,
            LinearConfiguration = strategy == "LINEAR" ? new LinearConfiguration { StepPercent = 25, StepBakeTimeInMinutes = 10 } : default(Value<LinearConfiguration>),
            CanaryConfiguration = strategy == "CANARY" ? new CanaryConfiguration { CanaryPercent = 10, CanaryBakeTimeInMinutes = 10 } : default(Value<CanaryConfiguration>),
            LifecycleHooks = new[] { Lambda("PRE_PRODUCTION_TRAFFIC_SHIFT", "PRODUCTION_TRAFFIC_SHIFT") },
        });
        world.Deploy();
        var weights = new List<(double Weight, double At)>();
        Assert.True(world.Ecs.RunUntil(() =>
        {
            var weight = world.State.Primary.ProductionWeight;
            if (weight > 0 && (weights.Count == 0 || weights[^1].Weight != weight)) weights.Add((weight, world.Seconds));
            return world.State.IsSteady;
        }));

        Assert.Equal(expected, string.Join(' ', weights.Select(step => step.Weight)));
        Assert.All(weights.Zip(weights.Skip(1), (one, next) => next.At - one.At), pause => Assert.InRange(pause, 600, 640));
        Assert.Equal(weights.Count * 2, asked.Count);
    }

    [Fact]
    public void A_hook_that_fails_rolls_back_and_leaves_blue_as_it_was()
    {
        world.Ecs.OnLifecycleHook(Hook, call => call.Attempt < 3 ? LifecycleHookStatus.InProgress : LifecycleHookStatus.Failed);
        Begin(new DeploymentConfiguration { Strategy = "BLUE_GREEN", BakeTimeInMinutes = 1, LifecycleHooks = new[] { Lambda("POST_TEST_TRAFFIC_SHIFT") } });
        var blue = world.Service.Deployments[0].Id;
        world.Deploy();
        Assert.True(world.Ecs.RunUntil(() => world.State.IsSteady));

        Assert.Equal(blue, world.Service.Deployments[0].Id);
        Assert.Equal(2, world.Service.RunningCount);
        Assert.All(world.Tasks, task => Assert.EndsWith("web:1", task.TaskDefinitionArn, StringComparison.Ordinal));
        Assert.Equal("ROLLBACK_SUCCESSFUL", Last().Status);
        Assert.Contains("POST_TEST_TRAFFIC_SHIFT", Last().StatusReason, StringComparison.Ordinal);
        Assert.Equal("production 0 %, test 0 %", Recorded("traffic").Last());
    }

    [Fact]
    public void A_pause_hook_waits_for_a_person()
    {
        Begin(new DeploymentConfiguration { Strategy = "BLUE_GREEN", BakeTimeInMinutes = 1, LifecycleHooks = new[] { Pause } });
        world.Deploy();
        Assert.True(world.Ecs.RunUntil(() => Last().LifecycleHookDetails.Count > 0));
        world.Advance(8 * 3600);
        var detail = Assert.Single(Last().LifecycleHookDetails);
        Assert.Equal(("PAUSE", "AWAITING_ACTION", "ROLLBACK"), (detail.TargetType, detail.Status, detail.TimeoutAction));
        world.Ecs.ContinueServiceDeployment(new ContinueServiceDeploymentRequest { ServiceDeploymentArn = Last().ServiceDeploymentArn, HookId = detail.HookId });
        Assert.True(world.Steady());
        Assert.Equal("SUCCESSFUL", Last().Status);
    }

    [Fact]
    public void A_pause_that_nobody_ends_rolls_back_after_a_day()
    {
        Begin(new DeploymentConfiguration { Strategy = "BLUE_GREEN", BakeTimeInMinutes = 1, LifecycleHooks = new[] { Pause } });
        world.Deploy();
        Assert.True(world.Ecs.RunUntil(() => Last().Status == "ROLLBACK_SUCCESSFUL", TimeSpan.FromHours(25)));
    }

    [Fact]
    public void An_alarm_during_the_bake_gives_the_traffic_back()
    {
        Begin(new DeploymentConfiguration { Strategy = "BLUE_GREEN", BakeTimeInMinutes = 30, Alarms = new DeploymentAlarms { AlarmNames = Alarms, Enable = true, Rollback = true } });
        world.Deploy();
        Assert.True(world.Ecs.RunUntil(() => Last().LifecycleStage == "BAKE_TIME"));
        world.Ecs.SetAlarm("errors");
        Assert.True(world.Ecs.RunUntil(() => Last().Status == "ROLLBACK_SUCCESSFUL"));
        Assert.Equal(100, world.State.Primary.ProductionWeight);
        Assert.EndsWith("web:1", world.Service.TaskDefinition, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hook_without_a_function_is_not_simulated()
    {
        world.Register();
        Assert.Throws<NotSimulatedException>(() => world.Create(1, change: request => request with { DeploymentConfiguration = new DeploymentConfiguration { Strategy = "BLUE_GREEN", BakeTimeInMinutes = 1, LifecycleHooks = new[] { Lambda("PRE_SCALE_UP") } } }));
    }

    [Fact]
    public void A_deployment_can_be_stopped_by_hand()
    {
        world.AddInstances();
        world.Register();
        world.Create(2);
        Assert.True(world.Steady());
        world.Advance(60);
        world.Deploy();
        world.Advance(20);
        world.Ecs.StopServiceDeployment(new StopServiceDeploymentRequest { ServiceDeploymentArn = Last().ServiceDeploymentArn });
        Assert.True(world.Steady());
        Assert.Equal("ROLLBACK_SUCCESSFUL", Last().Status);
        Assert.EndsWith("web:1", world.Service.TaskDefinition, StringComparison.Ordinal);
        Assert.Throws<ConflictException>(() => world.Ecs.StopServiceDeployment(new StopServiceDeploymentRequest { ServiceDeploymentArn = Last().ServiceDeploymentArn }));
    }

    private void Begin(DeploymentConfiguration configuration)
    {
        world.AddInstances();
        world.Register();
        world.Ecs.PutTargetGroup(new TargetGroup(ServiceWorld.Group) { HealthCheckInterval = TimeSpan.FromSeconds(5), DeregistrationDelay = TimeSpan.FromSeconds(10) });
        world.Ecs.PutTargetGroup(new TargetGroup(Green) { HealthCheckInterval = TimeSpan.FromSeconds(5), DeregistrationDelay = TimeSpan.FromSeconds(10) });
        world.Create(2, change: request => request with
        {
            DeploymentConfiguration = configuration,
            LoadBalancers = new[]
            {
                new LoadBalancer
                {
                    TargetGroupArn = ServiceWorld.Group,
                    ContainerName = "app",
                    ContainerPort = 80,
                    AdvancedConfiguration = new AdvancedConfiguration { AlternateTargetGroupArn = Green, ProductionListenerRule = "arn:aws:elasticloadbalancing:us-east-1:123456789012:listener-rule/app/web/1/2/3", RoleArn = "arn:aws:iam::123456789012:role/ecs" },
                },
            },
        });
        Assert.True(world.Steady());
    }

    private static DeploymentLifecycleHook Lambda(params string[] stages) =>
        new() { HookTargetArn = Hook, RoleArn = "arn:aws:iam::123456789012:role/hook", LifecycleStages = stages };

    private Api.ServiceDeployment Last() =>
        world.Ecs.DescribeServiceDeployments(new DescribeServiceDeploymentsRequest { ServiceDeploymentArns = [world.State.History[^1].Arn] }).ServiceDeployments[0];

    private IEnumerable<string> Recorded(string kind) => world.Ecs.Log.Where(entry => entry.Kind == kind).Select(entry => (string)entry.Detail!);
}
