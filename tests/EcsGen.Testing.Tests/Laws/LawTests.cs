using System;
using System.Linq;
using CsCheck;
using Xunit;

namespace EcsGen.Testing.Laws;

/// <summary>What holds of the double whatever happens to it.</summary>
public class LawTests
{
    [Fact]
    public void The_laws_hold_after_every_event() => Situation.Any.Sample(situation => new Life(situation).Live(Law.CheckAll), iter: 250, print: situation => situation.ToString());

    [Fact]
    public void The_same_seed_gives_the_same_log() => Situation.Any.Sample(situation => Assert.Equal(Log(situation), Log(situation)), iter: 40, print: situation => situation.ToString());

    [Fact]
    public void States_come_in_their_order() => Situation.Any.Sample(situation =>
    {
        var life = new Life(situation);
        life.Live(null);
        foreach (var task in life.Ecs.Log.Where(entry => entry.Kind == "task").GroupBy(entry => entry.Subject))
        {
            var states = task.Select(entry => Array.IndexOf(Law.States, entry.Detail as string)).Where(state => state >= 0).ToList();
            Assert.Equal(states.Order(), states);
            Assert.Equal(states.Distinct(), states);
        }
    }, iter: 80, print: situation => situation.ToString());

    private static string Log(Situation situation)
    {
        var life = new Life(situation);
        life.Live(null);
        return life.Ecs.Log.Render();
    }
}
