using System.Linq;
using System.Text;
using EcsGen.Model;

namespace EcsGen.Testing.Placement;

/// <summary>How one task was placed, or why it was not.</summary>
/// <param name="Instances">Every instance of the cluster, in the order of registration.</param>
/// <param name="Ties">The ARNs of those between which chance chose: the best ones, equal in every step.</param>
/// <param name="Chosen">The ARN of the instance that takes the task; null when none can.</param>
/// <param name="Closest">When none can: the candidate that fails the latest check, by order of checks, then of registration; null without candidates. What AWS goes by is not known.</param>
public sealed record PlacementExplanation(EquatableArray<InstanceVerdict> Instances, EquatableArray<string> Ties, string? Chosen, InstanceVerdict? Closest)
{
    /// <summary>A table with a line for each instance.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(Chosen is null ? "not placed" : $"placed on {Chosen}" + (Ties.Count > 1 ? $", chosen by chance of {Ties.Count} equal ones" : "")).Append('\n');
        foreach (var verdict in Instances) text.Append("  ").Append(verdict).Append('\n');
        return text.ToString();
    }
}

/// <summary>What placement found on one instance.</summary>
/// <param name="Instance">Its ARN.</param>
/// <param name="Zone">Its zone, or null.</param>
/// <param name="IsCandidate">Whether it was looked at: ACTIVE, and of the launch type and capacity provider that were asked for.</param>
/// <param name="Checks">Each check with what was asked and what there is; empty when it was not looked at.</param>
/// <param name="Scores">What each step of the strategy counted; fewer is better. Empty when the task does not fit.</param>
public sealed record InstanceVerdict(string Instance, string? Zone, bool IsCandidate, EquatableArray<FilterCheck> Checks, EquatableArray<StepScore> Scores)
{
    /// <summary>The first thing in the way, or null.</summary>
    public FailureReason? Reason => Checks.FirstOrDefault(check => check.Reason is not null)?.Reason;

    /// <inheritdoc/>
    public override string ToString()
    {
        if (!IsCandidate) return $"{Instance} ({Zone}): not looked at";
        var failed = Checks.Where(check => check.Reason is not null).Select(check => check.ToString()).ToList();
        return $"{Instance} ({Zone}): " + (failed.Count > 0 ? string.Join("; ", failed) : "fits" + string.Concat(Scores.Select(score => $", {score.Step}: {score.Score}")));
    }
}

/// <summary>One check of an instance.</summary>
/// <param name="Name">What was checked.</param>
/// <param name="Asked">What the task asks for.</param>
/// <param name="Available">What the instance has.</param>
/// <param name="Reason">Why the instance can't take the task; null when the check passed.</param>
public sealed record FilterCheck(string Name, string Asked, string Available, FailureReason? Reason)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Reason?.Code ?? "passed"} ({Name}: asked {Asked}, available {Available})";
}

/// <summary>What a step of a strategy counted for an instance.</summary>
/// <param name="Step">The step, as <c>spread attribute:ecs.availability-zone</c>.</param>
/// <param name="Score">Tasks for spread, CPU units or MiB for binpack, 0 for random.</param>
public sealed record StepScore(string Step, int Score);
