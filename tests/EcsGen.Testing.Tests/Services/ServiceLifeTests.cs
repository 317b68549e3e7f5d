using System;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api.Requests;
using Xunit;

namespace EcsGen.Testing.Services;

/// <summary>A service from its making to its end, held to what was recorded of the real one.</summary>
public class ServiceLifeTests
{
    private readonly ServiceWorld world = new();

    [Fact]
    public void The_answer_to_CreateService_has_what_AWS_fills_in()
    {
        world.Register();
        var service = world.Ecs.CreateService(new CreateServiceRequest { Cluster = "c", ServiceName = "web", TaskDefinition = "web:1", DesiredCount = 0 }).Service!;

        Assert.Equal("ACTIVE", service.Status);
        Assert.Equal("EC2", service.LaunchType);
        Assert.Equal("REPLICA", service.SchedulingStrategy);
        Assert.Equal("ENABLED", service.AvailabilityZoneRebalancing);
        Assert.Equal("NONE", service.PropagateTags);
        Assert.Equal("CUSTOMER", service.ResourceManagementType);
        Assert.Equal("ECS", service.DeploymentController!.Type.OrDefault());
        Assert.Empty(service.Events);
        Assert.Null(service.CurrentServiceDeployment);
        var configuration = service.DeploymentConfiguration!;
        Assert.Equal((100, 200), (configuration.MinimumHealthyPercent.OrDefault(), configuration.MaximumPercent.OrDefault()));
        Assert.Equal(("ROLLING", 0), (configuration.Strategy.OrDefault(), configuration.BakeTimeInMinutes.OrDefault()));
        var breaker = configuration.DeploymentCircuitBreaker.OrDefault()!;
        Assert.Equal((false, false, true), (breaker.Enable.OrDefault(), breaker.Rollback.OrDefault(), breaker.ResetOnHealthyTask.OrDefault()));
        Assert.Equal(("BOUNDED_PERCENT", 50), (breaker.ThresholdConfiguration.OrDefault()!.Type.OrDefault(), breaker.ThresholdConfiguration.OrDefault()!.Value.OrDefault()));
        var deployment = Assert.Single(service.Deployments);
        Assert.Matches("^ecs-svc/[0-9]{19}$", deployment.Id);
        Assert.Equal(("PRIMARY", "IN_PROGRESS", $"ECS deployment {deployment.Id} in progress."), (deployment.Status, deployment.RolloutState, deployment.RolloutStateReason));
        var revision = Assert.Single(service.CurrentServiceRevisions!.Value);
        Assert.Equal($"arn:aws:ecs:us-east-1:123456789012:service-revision/c/web/{deployment.Id!["ecs-svc/".Length..]}", revision.Arn);
    }

    [Fact]
    public void A_service_of_no_tasks_completes_within_14_to_20_seconds()
    {
        world.Register();
        world.Create(0);
        Assert.True(world.Steady());

        Assert.InRange(world.Seconds, 14, 20);
        var id = world.Service.Deployments[0].Id;
        Assert.Equal([$"(deployment {id}) deployment completed.", "has reached a steady state."], world.Events);
        Assert.Equal($"ECS deployment {id} completed.", world.Service.Deployments[0].RolloutStateReason);
        Assert.NotNull(world.Service.CurrentServiceDeployment);
    }

    [Fact]
    public void Scaling_to_zero_stops_all_tasks_in_one_event()
    {
        world.AddInstances();
        world.Register();
        world.Create(2);
        Assert.True(world.Steady());
        world.Advance(100);
        var answer = world.Update(request => request with { DesiredCount = 0 });
        Assert.Equal((0, 2, 2), (answer.DesiredCount, answer.RunningCount, answer.Deployments[0].DesiredCount));
        Assert.True(world.Steady());

        var events = world.Events.TakeLast(2).ToArray();
        Assert.Matches(@"^has stopped 2 running tasks: \(task [0-9a-f]{32}\) \(task [0-9a-f]{32}\)\.$", events[0]);
        Assert.Equal("has reached a steady state.", events[1]);
        Assert.Equal("COMPLETED", world.Service.Deployments[0].RolloutState);
    }

    [Fact]
    public void A_stopped_task_is_replaced()
    {
        world.AddInstances();
        world.Register();
        world.Create(1);
        Assert.True(world.Steady());
        var first = world.Tasks.Single();
        world.World.Stop(first);
        Assert.Equal((0, 0), (world.Service.RunningCount, world.Service.PendingCount));
        Assert.True(world.Ecs.RunUntil(() => world.Service.RunningCount == 1, TimeSpan.FromMinutes(2)));
        Assert.NotEqual(first.TaskArn, world.Tasks.Single().TaskArn);
    }

    [Fact]
    public void Deleting_needs_force_above_zero_and_ends_INACTIVE()
    {
        world.AddInstances();
        world.Register();
        world.Create(1);
        Assert.True(world.Steady());
        var refused = Assert.Throws<InvalidParameterException>(() => world.Ecs.DeleteService(new DeleteServiceRequest { Cluster = "c", Service = "web" }));
        Assert.Equal("The service cannot be stopped while it is scaled above 0.", refused.Message);

        var answer = world.Ecs.DeleteService(new DeleteServiceRequest { Cluster = "c", Service = "web", Force = true }).Service!;
        Assert.Equal(("DRAINING", 0, 1), (answer.Status, answer.DesiredCount, answer.RunningCount));
        Assert.Null(answer.CurrentServiceRevisions);
        Assert.Equal("Service was not ACTIVE.", Assert.Throws<ServiceNotActiveException>(() => world.Update(request => request with { DesiredCount = 0 })).Message);
        Assert.Throws<InvalidParameterException>(() => world.Create(1));
        Assert.Empty(world.Ecs.ListServices(new ListServicesRequest { Cluster = "c" }).ServiceArns);
        world.Advance(120);

        Assert.Equal("INACTIVE", world.Service.Status);
        Assert.Empty(world.Service.Events);
        Assert.Empty(world.Tasks);
        var second = world.Create(1);
        Assert.Equal(answer.ServiceArn, second.ServiceArn);
        Assert.NotEqual(answer.Deployments[0].Id, second.Deployments[0].Id);
    }

    [Fact]
    public void What_does_not_change_the_tasks_makes_no_deployment()
    {
        world.Register();
        var id = world.Create(0).Deployments[0].Id;
        world.Update(request => request with { DeploymentConfiguration = new DeploymentConfiguration { MinimumHealthyPercent = 50 } });
        world.Update(request => request with { TaskDefinition = "web:1" });
        Assert.Equal(id, Assert.Single(world.Service.Deployments).Id);

        var forced = world.Update(request => request with { ForceNewDeployment = true });
        Assert.Equal(["PRIMARY", "ACTIVE"], forced.Deployments.Select(deployment => deployment.Status));
    }

    [Fact]
    public void Members_of_the_circuit_breaker_that_an_update_leaves_out_keep_their_value()
    {
        world.Register();
        world.Create(0);
        world.Update(request => request with { DeploymentConfiguration = new DeploymentConfiguration { DeploymentCircuitBreaker = new DeploymentCircuitBreaker { Enable = true, Rollback = true, ResetOnHealthyTask = false } } });
        var breaker = world.Update(request => request with { DeploymentConfiguration = new DeploymentConfiguration { DeploymentCircuitBreaker = new DeploymentCircuitBreaker { Enable = false, Rollback = true } } })
            .DeploymentConfiguration!.DeploymentCircuitBreaker.OrDefault()!;
        Assert.Equal((false, false, false), (breaker.Enable.OrDefault(), breaker.Rollback.OrDefault(), breaker.ResetOnHealthyTask.OrDefault()));
    }

    [Fact]
    public void What_is_not_there_is_refused_in_AWS_words()
    {
        Assert.Equal("Cluster not found.", Assert.Throws<ClusterNotFoundException>(() => world.Ecs.DescribeServices(new DescribeServicesRequest { Cluster = "missing", Services = ["web"] })).Message);
        Assert.Equal("Service not found.", Assert.Throws<ServiceNotFoundException>(() => world.Update(request => request)).Message);
        Assert.Equal("include should be one of [TAGS]", Assert.Throws<InvalidParameterException>(() => world.Ecs.DescribeServices(new DescribeServicesRequest { Cluster = "c", Services = ["web"], Include = ["BOGUS"] })).Message);
        Assert.Equal("launch type should be one of [EC2,FARGATE,EXTERNAL,FMI,MANAGED_INSTANCES]", Assert.Throws<InvalidParameterException>(() => world.Ecs.ListServices(new ListServicesRequest { Cluster = "c", LaunchType = "BOGUS" })).Message);
        Assert.Equal("MISSING", Assert.Single(world.Ecs.DescribeServices(new DescribeServicesRequest { Cluster = "c", Services = ["web"] }).Failures).Reason);
    }

    [Fact]
    public void S2_both_percentages_at_100_are_refused()
    {
        world.Register();
        var refused = Assert.Throws<InvalidParameterException>(() => world.Create(2, 100, 100));
        Assert.Equal("Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.", refused.Message);
    }

    [Theory]
    [InlineData(0, 0, "maximumPercent must be at least 100")]
    [InlineData(101, 200, "minimumHealthyPercent must be at most 100")]
    public void What_Cores_rules_know_as_refused_is_refused_in_AWS_words(int minimum, int maximum, string message)
    {
        world.Register();
        Assert.Equal(message, Assert.Throws<InvalidParameterException>(() => world.Create(0, minimum, maximum)).Message);
    }

    [Fact]
    public void Zone_rebalancing_needs_more_than_100_percent_also_after_an_update()
    {
        world.Register();
        world.Create(0, change: request => request with { AvailabilityZoneRebalancing = default });
        var refused = Assert.Throws<InvalidParameterException>(() => world.Update(request => request with { DeploymentConfiguration = new DeploymentConfiguration { MaximumPercent = 100, MinimumHealthyPercent = 0 } }));
        Assert.Equal(
            "The service couldn't be updated because Availability Zone Rebalancing does not support maximumPercent <= 100 % as deployment configuration. Update deployment configuration and try again.",
            refused.Message);
    }

    [Fact]
    public void A_client_token_answers_with_the_first_service()
    {
        world.Register();
        var first = world.Create(0, change: request => request with { ClientToken = "t" });
        Assert.Equal(first.Deployments[0].Id, world.Create(0, change: request => request with { ClientToken = "t" }).Deployments[0].Id);
    }
}
