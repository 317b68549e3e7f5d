using System;
using EcsGen.Testing.Infra;

namespace EcsGen.Testing.Pictures;

/// <summary>Something to draw: tasks on three instances in three zones and on Fargate, of two revisions, some of which end.</summary>
internal static class Scene
{
    public static Timeline Drawn(ulong seed = 7)
    {
        var world = new World(new EcsOptions { Seed = seed });
        world.Ecs.AddInstances("c", "m5.large", 3);
        world.Bridge(World.Container());
        world.Run("web", 4);
        world.Advance(90);
        world.Behave("app", new ContainerBehaviour { RunsFor = TimeSpan.FromSeconds(120), ExitCode = 3 });
        world.Bridge(World.Container());
        world.Run("web:2", 3);
        world.Fargate(World.Container("batch"));
        var batch = world.RunFargate();
        world.Advance(60);
        world.Stop(batch, "enough <b> of \"it\"");
        world.Advance(240);
        return world.Ecs.Timeline();
    }
}
