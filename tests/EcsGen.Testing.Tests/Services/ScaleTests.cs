using System.Diagnostics;
using System.Linq;
using Xunit;

namespace EcsGen.Testing.Services;

/// <summary>What a round costs follows from what it does, not from how many tasks there are.</summary>
public class ScaleTests
{
    [Fact]
    public void A_rolling_deployment_of_thousands_of_tasks_costs_about_the_same_for_each_of_them()
    {
        var small = Events(500);
        var large = Events(5000);
        // per task the same events happen, whatever the number of tasks
        Assert.InRange((double)large / small, 8, 12);
    }

    private static int Events(int tasks)
    {
        var world = new ServiceWorld();
        world.AddInstances(tasks / 10, "m5.xlarge");
        world.Register();
        world.Create(tasks, 90, 110);
        var watch = Stopwatch.StartNew();
        Assert.True(world.Steady());
        world.Advance(60);
        world.Deploy();
        Assert.True(world.Steady(24 * 3600));
        TestContext.Current.TestOutputHelper?.WriteLine($"{tasks} tasks: {watch.ElapsedMilliseconds} ms, {world.Ecs.Log.Count} entries");
        Assert.Equal(tasks, world.State.Primary.Running);
        Assert.All(world.State.Deployments.Take(1), deployment => Assert.Equal(2, deployment.Revision.Definition.Revision));
        return world.Ecs.Log.Count;
    }
}
