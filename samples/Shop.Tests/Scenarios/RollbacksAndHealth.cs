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
}
