using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api.Requests;
using Xunit;
using TaskSet = EcsGen.Testing.Api.TaskSet;

namespace EcsGen.Testing.Services;

/// <summary>Services whose deployments someone else drives, with task sets.</summary>
public class TaskSetTests
{
    private readonly ServiceWorld world = new();

    public TaskSetTests()
    {
        world.AddInstances(3);
        world.Register();
        world.Ecs.CreateService(new CreateServiceRequest { Cluster = "c", ServiceName = "web", DesiredCount = 3, DeploymentController = new DeploymentController { Type = "EXTERNAL" } });
    }

    [Fact]
    public void Without_a_task_set_the_service_starts_nothing()
    {
        world.Ecs.RunUntilIdle();

        Assert.Equal((0, 0, 0), (world.Service.RunningCount, world.Service.Deployments.Count, world.Service.TaskSets.Count));
        Assert.Null(world.Service.TaskDefinition);
        Assert.Contains("make one with CreateTaskSet", world.Ecs.ExplainService("c", "web").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_set_has_its_part_of_the_desired_count_rounded_up()
    {
        var made = Create(50);
        Assert.Equal(("ACTIVE", 0, "STABILIZING"), (made.Status, made.ComputedDesiredCount, made.StabilityStatus));
        world.Ecs.RunUntilIdle();
        Assert.Equal((2, 2, "STEADY_STATE"), (Set(made).ComputedDesiredCount, Set(made).RunningCount, Set(made).StabilityStatus));

        world.Ecs.UpdateTaskSet(new UpdateTaskSetRequest { Cluster = "c", Service = "web", TaskSet = made.Id, Scale = new Api.Scale { Value = 100, Unit = "PERCENT" } });
        world.Ecs.RunUntilIdle();
        Assert.Equal(3, world.Service.RunningCount);
    }

    [Fact]
    public void Events_name_the_task_set_in_the_recorded_order()
    {
        var id = Create(100, ServiceWorld.Group).Id;
        world.Ecs.RunUntilIdle();

        Assert.Equal(
            [
                $"(service web, taskSet {id}) has started 3 tasks: (task) (task) (task).",
                $"(service web, taskSet {id}) registered 3 targets in (target-group {ServiceWorld.Group})",
                $"(service web, taskSet {id}) updated state to STEADY_STATE.",
                "has reached a steady state.",
            ],
            world.Events.Select(text => System.Text.RegularExpressions.Regex.Replace(text, @"\(task [0-9a-f]{32}\)", "(task)")));
    }

    [Fact]
    public void Another_set_is_made_primary_and_the_old_one_goes()
    {
        var blue = Create(100);
        Primary(blue);
        world.Ecs.RunUntilIdle();
        world.Register(image: "busybox:2");
        var green = Create(100);
        world.Ecs.RunUntilIdle();
        Assert.Equal((6, "PRIMARY", "ACTIVE"), (world.Service.RunningCount, Set(blue).Status, Set(green).Status));
        Assert.EndsWith("web:1", world.Service.TaskDefinition, StringComparison.Ordinal);

        Primary(green);
        Assert.EndsWith("web:2", world.Service.TaskDefinition, StringComparison.Ordinal);
        Assert.Throws<InvalidParameterException>(() => Delete(blue, force: false));
        Assert.Equal("DRAINING", Delete(blue, force: true).Status);
        world.Ecs.RunUntilIdle();

        Assert.Equal([green.Id], world.Service.TaskSets.Select(set => set.Id));
        Assert.Equal(3, world.Service.RunningCount);
        Assert.Throws<TaskSetNotFoundException>(() => Delete(blue, force: true));
        var described = world.Ecs.DescribeTaskSets(new DescribeTaskSetsRequest { Cluster = "c", Service = "web", TaskSets = [blue.TaskSetArn!] });
        Assert.Equal("MISSING", described.Failures.Single().Reason);
    }

    [Fact]
    public void What_belongs_to_a_task_set_is_refused_on_the_service()
    {
        Assert.Throws<InvalidParameterException>(() => world.Update(request => request with { TaskDefinition = "web" }));
        Assert.Equal(5, world.Update(request => request with { DesiredCount = 5 }).DesiredCount);
        var refused = Assert.Throws<InvalidParameterException>(() => Create(100, ServiceWorld.Group, container: "nope"));
        Assert.Equal("The container nope does not exist in the task definition.", refused.Message);
    }

    [Fact]
    public void Tags_of_services_and_task_sets_can_be_changed()
    {
        var set = Create(100);
        foreach (var arn in (string[])[world.Service.ServiceArn!, set.TaskSetArn!])
        {
            world.Ecs.TagResource(new TagResourceRequest { ResourceArn = arn, Tags = [new Tag { Key = "owner", Value = "shop" }] });
            Assert.Equal("shop", world.Ecs.ListTagsForResource(new ListTagsForResourceRequest { ResourceArn = arn }).Tags.Single().Value.OrDefault());
            world.Ecs.UntagResource(new UntagResourceRequest { ResourceArn = arn, TagKeys = ["owner"] });
            Assert.Empty(world.Ecs.ListTagsForResource(new ListTagsForResourceRequest { ResourceArn = arn }).Tags);
        }
    }

    [Fact]
    public void A_deleted_service_drains_its_task_sets()
    {
        Create(100);
        world.Ecs.RunUntilIdle();

        world.Ecs.DeleteService(new DeleteServiceRequest { Cluster = "c", Service = "web", Force = true });
        Assert.Equal(("DRAINING", "DRAINING"), (world.Service.Status, world.Service.TaskSets.Single().Status));
        world.Ecs.RunUntilIdle();
        Assert.Equal(("INACTIVE", 0), (world.Service.Status, world.Service.RunningCount));
    }

    private TaskSet Create(double percent, string? group = null, string container = "app") => world.Ecs.CreateTaskSet(new CreateTaskSetRequest
    {
        Cluster = "c",
        Service = "web",
        TaskDefinition = "web",
        Scale = new Api.Scale { Value = percent, Unit = "PERCENT" },
        LoadBalancers = group is null ? null : (IReadOnlyList<LoadBalancer>)[new LoadBalancer { TargetGroupArn = group, ContainerName = container, ContainerPort = 80 }],
    }).TaskSet!;

    private TaskSet Set(TaskSet set) => world.Ecs.DescribeTaskSets(new DescribeTaskSetsRequest { Cluster = "c", Service = "web", TaskSets = [set.Id!] }).TaskSets.Single();

    private void Primary(TaskSet set) => world.Ecs.UpdateServicePrimaryTaskSet(new UpdateServicePrimaryTaskSetRequest { Cluster = "c", Service = "web", PrimaryTaskSet = set.TaskSetArn });

    private TaskSet Delete(TaskSet set, bool force) => world.Ecs.DeleteTaskSet(new DeleteTaskSetRequest { Cluster = "c", Service = "web", TaskSet = set.TaskSetArn, Force = force }).TaskSet!;
}
