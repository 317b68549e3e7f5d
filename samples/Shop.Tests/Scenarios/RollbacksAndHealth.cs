using System;
using System.Linq;
using EcsGen.Testing;
using Xunit;

namespace Shop.Tests.Scenarios;

/// <summary>Deployments that come back.</summary>
public class RollbacksAndHealth
{
    // S6: services-stable is content with a rollback
    [Fact]
    public void A_rollback_looks_stable_so_a_pipeline_has_to_look_at_the_revision()
    {
        var ecs = new BalancedDouble(seed: 1);
        ecs.AddInstances("m5.large", 3);
        ecs.RunUntilStable();

        // the new image listens nowhere
        ecs.Ecs.SetBehaviour(new ContainerSelector { Family = "web", Revision = 2 }, new ContainerBehaviour { ListensOn = [] });
        ecs.Balanced.App.Deploy("shop/web:2");
        ecs.RunUntil(() => ecs.Balanced.Events.Any(text => text.Contains("rolling back", StringComparison.Ordinal)), TimeSpan.FromHours(3));
        ecs.RunUntilStable();

        Assert.All(ecs.Balanced.Tasks, task => Assert.Equal("web:1", task.Definition));
        Assert.Equal("web:1", ecs.Balanced.Definition);
        Assert.Equal("ROLLBACK_SUCCESSFUL", ecs.Balanced.DeploymentStatus);
    }

    // S12: .NET images listen on 8080 since .NET 8, and this one is reached at 80
    [Fact]
    public void A_port_that_nobody_listens_on_never_becomes_healthy()
    {
        var ecs = new BalancedDouble(seed: 1);
        ecs.AddInstances("m5.large", 3);
        ecs.RunUntilStable();

        ecs.Balanced.Behave("app", new ContainerBehaviour { ListensOn = [5000] });
        ecs.Balanced.App.Deploy("shop/web:2");
        ecs.RunUntil(() => ecs.Balanced.Events.Any(text => text.Contains("rolling back", StringComparison.Ordinal)), TimeSpan.FromHours(6));

        Assert.Contains(ecs.Balanced.Events, text => text.Contains("failed ELB health checks", StringComparison.Ordinal) || text.Contains("unhealthy", StringComparison.Ordinal));
    }

    // a new image that is not in the registry: half of two is one, and the least threshold is three
    [Fact]
    public void An_image_that_is_missing_is_given_up_and_the_old_one_stays()
    {
        var ecs = new BalancedDouble(seed: 1);
        ecs.AddInstances("m5.large", 3);
        ecs.RunUntilStable();

        ecs.Balanced.Behave("app", new ContainerBehaviour { PullError = ContainerBehaviour.ImageNotFound("shop/web:2") });
        ecs.Balanced.App.Deploy("shop/web:2");
        var failed = 0;
        ecs.RunUntil(() =>
        {
            failed = Math.Max(failed, ecs.Balanced.Deployments.Max(deployment => deployment.FailedTasks));
            return ecs.Balanced.DeploymentStatus == "ROLLBACK_IN_PROGRESS";
        });
        ecs.Balanced.Behave("app", ContainerBehaviour.Runs);
        ecs.RunUntilStable();

        Assert.Equal("ROLLBACK_SUCCESSFUL", ecs.Balanced.DeploymentStatus);
        // two at a time, so the third fails with the fourth
        Assert.Equal(4, failed);
        Assert.All(ecs.Balanced.Tasks, task => Assert.Equal("web:1", task.Definition));
    }
}
