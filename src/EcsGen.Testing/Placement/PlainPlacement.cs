using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Testing.Placement;

/// <summary>
/// Placement as it is defined: filter, constrain, order, pick. It looks at every instance each time, so that it is plain enough to be believed and can explain itself; <see cref="Fleet.Place"/> answers the same without looking at them all.
/// </summary>
internal static class PlainPlacement
{
    /// <summary>Chooses the instance for one task.</summary>
    /// <param name="request">The task.</param>
    /// <param name="instances">Every instance, in the order of registration.</param>
    /// <param name="draw">A number by chance, with which one of equals is picked.</param>
    /// <returns>The instance, or null when the task fits on none.</returns>
    public static PlacementInstance? Choose(PlacementRequest request, IReadOnlyList<PlacementInstance> instances, ulong draw)
    {
        var ties = Ties(request, instances);
        return ties.Count == 0 ? null : ties[Chance.Pick(draw, ties.Count)];
    }

    /// <summary>The best instances, equal in every step: by the values that they are spread over, then by registration.</summary>
    public static List<PlacementInstance> Ties(PlacementRequest request, IReadOnlyList<PlacementInstance> instances)
    {
        var best = instances.Where(instance => Filters.IsCandidate(instance, request) && Filters.Unmet(instance, request) is null).ToList();
        foreach (var step in request.Steps)
        {
            if (step.Type == StrategyType.Random || best.Count == 0) break;
            var score = Scores.Of(step, request, instances);
            var least = best.Min(score);
            best.RemoveAll(instance => score(instance) != least);
        }
        return [.. best.OrderBy(instance => SpreadValues.Of(request, instance)).ThenBy(instance => instance.Ordinal)];
    }

    /// <summary>The same decision with everything that led to it.</summary>
    public static PlacementExplanation Explain(PlacementRequest request, IReadOnlyList<PlacementInstance> instances, ulong draw)
    {
        var steps = request.Steps.TakeWhile(step => step.Type != StrategyType.Random).Select(step => (step.ToString(), Scores.Of(step, request, instances))).ToList();
        var verdicts = instances.Where(instance => !instance.IsGone).Select(instance => Verdict(instance, request, steps)).ToEquatableArray();
        var ties = Ties(request, instances);
        var chosen = ties.Count == 0 ? null : ties[Chance.Pick(draw, ties.Count)].Facts.Id;
        return new PlacementExplanation(verdicts, ties.Select(tie => tie.Facts.Id).ToEquatableArray(), chosen, chosen is null ? Closest(verdicts) : null);
    }

    private static InstanceVerdict Verdict(PlacementInstance instance, PlacementRequest request, List<(string Name, Func<PlacementInstance, int> Score)> steps)
    {
        var candidate = Filters.IsCandidate(instance, request);
        var checks = candidate ? Filters.All(instance, request) : default;
        var fits = candidate && checks.All(check => check.Reason is null);
        var scores = fits ? steps.Select(step => new StepScore(step.Name, step.Score(instance))).ToEquatableArray() : default;
        return new InstanceVerdict(instance.Facts.Id, instance.Facts.Zone, candidate, checks, scores);
    }

    private static InstanceVerdict? Closest(EquatableArray<InstanceVerdict> verdicts) =>
        verdicts.Where(verdict => verdict.IsCandidate).MaxBy(verdict => verdict.Checks.TakeWhile(check => check.Reason is null).Count());
}
