using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using EcsGen.Model;
using Xunit;

namespace EcsGen.Testing.Placement;

public class ScaleInProperties
{
    private sealed record Situation(InstanceFacts[] Instances, Strategy[] Strategies, (int Which, int Size, bool MayGo)[] Tasks, ulong[] Draws);

    private static readonly Gen<Situation> Situations =
        from instances in RandomFleets.Facts.Array[1, 8]
        from strategies in RandomFleets.Strategies
        from tasks in Gen.Select(Gen.Int[0, 99], Gen.Int[1, 3], Gen.Bool).Array[0, 25]
        from draws in Gen.ULong.Array[1, 20]
        select new Situation(instances, strategies, tasks, draws);

    [Fact]
    public void Many_choices_at_once_are_so_many_single_ones() => Situations.Sample(
        situation =>
        {
            var (fleet, tasks) = Make(situation);
            var strategies = situation.Strategies.ToEquatableArray();
            var order = new ScaleInOrder(strategies, "g", tasks, fleet.Instances);
            var left = Enumerable.Range(0, tasks.Count).ToList();
            foreach (var draw in situation.Draws)
            {
                var single = ScaleIn.Choose(strategies, "g", left.ConvertAll(index => tasks[index]), fleet.Instances, draw);
                var many = order.Next(draw);
                Assert.Equal(single < 0 ? -1 : left[single], many);
                if (many < 0) return;
                left.Remove(many);
                fleet.GiveBack(tasks[many].Instance, tasks[many].Footprint);
                fleet.Uncount(tasks[many].Instance, "g");
            }
        }, iter: 500);

    private static (Fleet Fleet, List<PlacedTask> Tasks) Make(Situation situation)
    {
        var fleet = new Fleet();
        foreach (var facts in situation.Instances) fleet.Register(facts with { Id = "n" + fleet.Instances.Count });
        var tasks = new List<PlacedTask>();
        foreach (var (which, size, mayGo) in situation.Tasks)
        {
            var instance = fleet.Instances[which % fleet.Instances.Count];
            var footprint = new TaskFootprint { Cpu = size * 64, Memory = size % 2 == 0 ? 128 : 256 };
            fleet.Add(instance, footprint, "g");
            if (mayGo) tasks.Add(new PlacedTask(instance, footprint));
        }
        return (fleet, tasks);
    }
}
