using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using EcsGen.Model;
using Xunit;

namespace EcsGen.Testing.Placement;

/// <summary>Laws of placement over fleets, requests and histories by chance.</summary>
public class FleetProperties
{
    private sealed record Situation(InstanceFacts[] Instances, PlacementRequest[] Requests, (int What, int Which, InstanceFacts Facts, ulong Draw)[] History);

    private static readonly Gen<Situation> Situations =
        Gen.Select(RandomFleets.Facts.Array[0, 12], RandomFleets.Request.Array[1, 3], RandomFleets.History).Select((instances, requests, history) => new Situation(instances, requests, history));

    [Fact]
    public void The_index_decides_as_the_plain_function_does() => Situations.Sample(
        situation => Live(situation, (fleet, request, draw) =>
        {
            var chosen = fleet.Place(request, draw);
            Assert.Same(PlainPlacement.Choose(request, fleet.Instances, draw), chosen);
            return chosen;
        }), iter: 300);

    [Fact]
    public void The_plain_function_decides_as_brute_force_does() => Situations.Sample(
        situation => Live(situation, (fleet, request, draw) =>
        {
            var best = BruteForce.Best(request, fleet.Instances);
            Assert.Equal(best.Select(instance => instance.Ordinal).Order(), PlainPlacement.Ties(request, fleet.Instances).Select(instance => instance.Ordinal).Order());
            return PlainPlacement.Choose(request, fleet.Instances, draw);
        }), iter: 300);

    [Fact]
    public void What_is_explained_is_what_was_decided() => Situations.Sample(
        situation =>
        {
            var decisions = new List<(PlacementRequest Request, ulong Draw, int Position, string? Chosen, string Explanation)>();
            var fleet = Live(situation, (fleet, request, draw) =>
            {
                var chosen = fleet.Place(request, draw);
                decisions.Add((request, draw, fleet.Position, chosen?.Facts.Id, fleet.Explain(request, draw).ToString()));
                return chosen;
            });
            foreach (var (request, draw, position, chosen, explanation) in decisions)
            {
                var again = fleet.Explain(request, draw, position);
                Assert.Equal(chosen, again.Chosen);
                Assert.Equal(explanation, again.ToString());
                Assert.Equal(chosen is null, again.Ties.Count == 0);
                Assert.All(again.Instances, verdict => Assert.Equal(verdict.IsCandidate && verdict.Reason is null, verdict.Scores.Count > 0 || Fits(verdict)));
            }
        }, iter: 300);

    [Fact]
    public void No_instance_gives_more_than_it_has_and_no_port_is_given_twice() => Situations.Sample(
        situation => Live(situation, (fleet, request, draw) => fleet.Place(request, draw), fleet => Assert.All(fleet.Instances, instance =>
        {
            Assert.True(instance is { Cpu: >= 0, Memory: >= 0, Gpus: >= 0, Interfaces: >= 0 });
            Assert.True(instance.PortsInUse <= WellKnown.ReservedPortsLimit);
        })), iter: 300);

    [Fact]
    public void What_instances_are_and_what_is_on_them_say_together_what_the_filters_say() => Situations.Sample(
        situation => Live(situation, (fleet, request, draw) =>
        {
            foreach (var instance in fleet.Instances)
            {
                var fits = Filters.IsCandidate(instance, request) && Filters.Unmet(instance, request) is null;
                Assert.Equal(fits, Filters.IsEligible(instance, request) && Filters.HasRoom(instance, request));
                Assert.Equal(Filters.Unmet(instance, request), Filters.All(instance, request).FirstOrDefault(check => check.Reason is not null)?.Reason);
            }
            return fleet.Place(request, draw);
        }), iter: 300);

    [Fact]
    public void Every_one_of_equals_is_reached_and_nothing_else() => Situations.Sample(
        situation => Live(situation, (fleet, request, draw) =>
        {
            var ties = PlainPlacement.Ties(request, fleet.Instances);
            // the middle of each n-th of all numbers
            var reached = Enumerable.Range(0, ties.Count).Select(index => fleet.Place(request, (ulong.MaxValue / (ulong)ties.Count * (ulong)index) + (ulong.MaxValue / (ulong)ties.Count / 2)));
            Assert.Equal(ties, reached);
            return fleet.Place(request, draw);
        }), iter: 300);

    private static bool Fits(InstanceVerdict verdict) => verdict.Checks.Count > 0 && verdict.Checks.All(check => check.Reason is null);

    /// <summary>Lets a history happen: tasks are placed, told to stop and stop, instances come, change and go.</summary>
    private static Fleet Live(Situation situation, Func<Fleet, PlacementRequest, ulong, PlacementInstance?> place, Action<Fleet>? check = null)
    {
        var fleet = new Fleet();
        foreach (var facts in situation.Instances) Register(fleet, facts);
        var running = new List<(PlacementInstance Instance, PlacementRequest Request)>();
        var stopping = new List<(PlacementInstance Instance, PlacementRequest Request)>();
        foreach (var (what, which, facts, draw) in situation.History)
        {
            var request = situation.Requests[which % situation.Requests.Length];
            if (what < 13) Start(request, draw);
            else if (what < 15 && running.Count > 0) Stop(which % running.Count);
            else if (what < 17 && stopping.Count > 0) End(which % stopping.Count);
            else if (what == 17) Register(fleet, facts);
            else if (what == 18 && fleet.Instances.Count > 0) Change(fleet.Instances[which % fleet.Instances.Count], facts);
            else if (what == 19 && fleet.Instances.Count > 0 && which % 3 == 0) fleet.Remove(fleet.Instances[which % fleet.Instances.Count]);
            check?.Invoke(fleet);
        }
        return fleet;

        void Start(PlacementRequest request, ulong draw)
        {
            if (place(fleet, request, draw) is not { } instance) return;
            fleet.Add(instance, request.Footprint, request.Group);
            running.Add((instance, request));
        }

        void Stop(int index)
        {
            fleet.Uncount(running[index].Instance, running[index].Request.Group);
            stopping.Add(running[index]);
            running.RemoveAt(index);
        }

        void End(int index)
        {
            fleet.GiveBack(stopping[index].Instance, stopping[index].Request.Footprint);
            stopping.RemoveAt(index);
        }

        // the size stays: instances do not shrink under their tasks
        void Change(PlacementInstance instance, InstanceFacts facts) => fleet.Replace(instance, facts with { Id = instance.Facts.Id, Registered = instance.Facts.Registered });
    }

    private static void Register(Fleet fleet, InstanceFacts facts) => fleet.Register(facts with { Id = "n" + fleet.Instances.Count });
}
