using System.Linq;
using EcsGen.Model;
using Xunit;

namespace EcsGen.Testing.Placement;

/// <summary>What the strategies do, over both ways to decide.</summary>
public class StrategyTests
{
    private static readonly Strategy Zones = Strategy.SpreadOver("attribute:ecs.availability-zone");
    private static readonly Strategy Instances = Strategy.SpreadOver("instanceId");

    private static Fleet SixInThreeZones() => Some.Fleet(
        Some.Instance("a1", "a"), Some.Instance("a2", "a"), Some.Instance("b1", "b"), Some.Instance("b2", "b"), Some.Instance("c1", "c"), Some.Instance("c2", "c"));

    [Fact]
    public void Spread_over_zones_fills_them_evenly() => Assert.Equal("a1 b1 c1 a1 b1 c1", SixInThreeZones().Run(Some.Task(strategies: Zones), 6));

    [Fact]
    public void Spread_over_zones_then_instances() => Assert.Equal("a1 b1 c1 a2 b2 c2 a1", SixInThreeZones().Run(Some.Task(strategies: [Zones, Instances]), 7));

    [Fact]
    public void Without_a_strategy_zones_then_instances() => Assert.Equal("a1 b1 c1 a2 b2 c2 a1", SixInThreeZones().Run(Some.Task(), 7));

    [Fact]
    public void Host_is_instanceId() => Assert.Equal(SixInThreeZones().Run(Some.Task(strategies: Instances), 9), SixInThreeZones().Run(Some.Task(strategies: Strategy.SpreadOver("host")), 9));

    [Fact]
    public void Binpack_takes_the_instance_with_the_least_left() =>
        Assert.Equal("small small big big big -", Some.Fleet(Some.Instance("big", memory: 768), Some.Instance("small", memory: 512)).Run(Some.Task(cpu: 1, memory: 256, strategies: Strategy.BinpackBy("memory")), 6));

    [Fact]
    public void Binpack_looks_at_its_field_only() =>
        Assert.Equal("y", Some.Fleet(Some.Instance("x", cpu: 900, memory: 300), Some.Instance("y", cpu: 800, memory: 1000)).Run(Some.Task(strategies: Strategy.BinpackBy("cpu")), 1));

    [Fact]
    public void A_later_step_decides_among_equals_only()
    {
        var fleet = Some.Fleet(Some.Instance("a1", "a", memory: 1024), Some.Instance("a2", "a", memory: 512), Some.Instance("b1", "b", memory: 1024), Some.Instance("b2", "b", memory: 768));
        Assert.Equal("a2 b2 a2 b2 b2 a1", fleet.Run(Some.Task(cpu: 1, strategies: [Zones, Strategy.BinpackBy("memory")]), 6));
    }

    [Fact]
    public void Spread_counts_the_group_and_nothing_else()
    {
        var fleet = SixInThreeZones();
        fleet.Run(Some.Task("service:other", strategies: Zones), 1);
        Assert.Equal("a1", fleet.Run(Some.Task(strategies: Zones), 1));
    }

    [Fact]
    public void Zones_of_instances_that_cannot_take_the_task_still_count()
    {
        // as when old tasks fill zone a: they are counted although nothing more fits there
        var fleet = Some.Fleet(Some.Instance("a1", "a"), Some.Instance("b1", "b"), Some.Instance("b2", "b"));
        fleet.Add(fleet.Instances[1], new TaskFootprint(), "service:web");
        fleet.Replace(fleet.Instances[1], fleet.Instances[1].Facts with { IsActive = false });
        Assert.Equal("a1 a1 b2", fleet.Run(Some.Task(strategies: Zones), 3, draw: 0));
    }

    [Fact]
    public void Random_reaches_every_instance_and_hides_what_follows_it()
    {
        var request = Some.Task(strategies: [new Strategy(StrategyType.Random), Strategy.BinpackBy("memory")]);
        var fleet = SixInThreeZones();
        var reached = Enumerable.Range(0, 6).Select(index => fleet.Place(request, (ulong)index * (ulong.MaxValue / 6) + 10)!.Facts.Id);
        Assert.Equal(["a1", "a2", "b1", "b2", "c1", "c2"], reached);
    }

    [Fact]
    public void An_instance_without_the_attribute_is_of_a_value_of_its_own() =>
        Assert.Equal("x y x y", Some.Fleet(Some.Instance("x"), Some.Instance("y", attributes: "rack=1")).Run(Some.Task(strategies: Strategy.SpreadOver("attribute:rack")), 4));

    [Theory]
    [InlineData(0UL, "a1")]
    [InlineData(ulong.MaxValue, "c2")]
    public void Ties_are_picked_by_the_number_that_was_drawn(ulong draw, string id) => Assert.Equal(id, SixInThreeZones().Run(Some.Task(), 1, draw));

    [Fact]
    public void Scale_in_takes_from_the_fullest_zone_then_from_the_fullest_instance()
    {
        Assert.Equal("a1 a1 b1", ScaledIn(default, "a1 a1 a1 a2 b1 b1 b2 c1", 3));
        Assert.Equal("b1 b1 b1", ScaledIn(Steps(Instances), "b1 b1 b1 b1 a1 a2", 3));
    }

    [Fact]
    public void Scale_in_of_spread_over_zones_alone_is_by_chance_inside_of_the_zone()
    {
        Assert.Equal("a1", ScaledIn(Steps(Zones), "a1 a2 a2 b1", 1, 0));
        Assert.Equal("a2", ScaledIn(Steps(Zones), "a1 a2 a2 b1", 1, ulong.MaxValue));
    }

    [Fact]
    public void Scale_in_of_binpack_takes_where_the_most_is_left_then() => Assert.Equal("b1 a1 a1", ScaledIn(Steps(Strategy.BinpackBy("memory")), "a1 a1 b1", 3));

    [Fact]
    public void Scale_in_of_nothing_is_nothing() => Assert.Equal(-1, ScaleIn.Choose(default, "g", [], [], 0));

    [Fact]
    public void Fargate_takes_the_zone_with_the_fewest_tasks()
    {
        Assert.Equal("b", FargatePlacement.Zone(["c", "b", "a"], zone => zone == "a" ? 1 : 0, 0));
        Assert.Equal("c", FargatePlacement.Zone(["c", "b", "a", "c"], zone => zone == "a" ? 1 : 0, ulong.MaxValue));
        Assert.Null(FargatePlacement.Zone([], _ => 0, 0));
    }

    private static EquatableArray<Strategy> Steps(params Strategy[] steps) => steps.ToEquatableArray();

    private static string ScaledIn(EquatableArray<Strategy> strategies, string tasks, int count, ulong draw = 0)
    {
        var fleet = SixInThreeZones();
        var footprint = new TaskFootprint { Cpu = 10, Memory = 10 };
        var placed = tasks.Split(' ').Select(id => new PlacedTask(fleet.Instances.Single(instance => instance.Facts.Id == id), footprint)).ToList();
        foreach (var task in placed) fleet.Add(task.Instance, footprint, "g");
        return string.Join(" ", Enumerable.Range(0, count).Select(_ =>
        {
            var index = ScaleIn.Choose(strategies, "g", placed, fleet.Instances, draw);
            var gone = placed[index];
            placed.RemoveAt(index);
            fleet.GiveBack(gone.Instance, footprint);
            fleet.Uncount(gone.Instance, "g");
            return gone.Instance.Facts.Id;
        }));
    }
}
