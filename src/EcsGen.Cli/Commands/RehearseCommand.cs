using System;
using System.CommandLine;
using System.Linq;
using EcsGen.Cli.Files;
using EcsGen.Cli.Rehearsal;
using EcsGen.Testing;

namespace EcsGen.Cli.Commands;

/// <summary><c>ecsgen rehearse</c>: what a deployment would do.</summary>
internal static class RehearseCommand
{
    public static Command Create(Host host)
    {
        var old = new Argument<string>("old") { Description = "The task definition that runs now: a file, or Assembly.dll#family." };
        var next = new Argument<string>("new") { Description = "The one to deploy." };
        var service = new Option<string?>("--service") { Description = "The service: a file, or Assembly.dll#name. Default: two tasks with ECS's own defaults." };
        var instances = new Option<string[]>("--instances") { Description = "Container instances, as m5.large=3. May be repeated." };
        var fleet = new Option<string?>("--fleet") { Description = "The output of aws ecs describe-container-instances." };
        var exits = new Option<string[]>("--exits") { Description = "A container of the new definition that ends with a code, as app=1. May be repeated." };
        var unhealthy = new Option<string[]>("--unhealthy") { Description = "A container of the new definition that never becomes healthy. May be repeated." };
        var within = new Option<int>("--within") { Description = "How long to wait for the deployment, in minutes of virtual time. Default 120.", DefaultValueFactory = _ => 120 };
        var seed = new Option<ulong>("--seed") { Description = "The seed of all chance. Default 0." };
        var allow = new Option<string[]>("--allow") { Description = "Something that is not simulated and may have no effect, by its name in the message that refuses it. May be repeated." };
        var html = new Option<string?>("--html") { Description = "Writes the timeline as a page." };
        var command = new Command("rehearse", "Deploys a new task definition on a simulated cluster, and says what happens: the timeline, the service's events, and a verdict. Exit code 0 when the deployment completes, 1 when it does not or ECS refuses it.")
        {
            old, next, service, instances, fleet, exits, unhealthy, within, seed, allow, html,
        };
        command.SetAction(parsed =>
        {
            var reader = new PlanReader(host);
            var definition = reader.Definition(parsed.GetValue(old)!);
            var plan = new Plan
            {
                Old = definition,
                New = reader.Definition(parsed.GetValue(next)!),
                Service = reader.Service(parsed.GetValue(service), definition),
                Instances = (parsed.GetValue(instances) ?? []).Select(text => PlanReader.Pair("--instances", text)).ToList(),
                Fleet = parsed.GetValue(fleet) is { } path ? reader.Text(path) : null,
                Exits = (parsed.GetValue(exits) ?? []).Select(text => PlanReader.Pair("--exits", text)).ToList(),
                Unhealthy = parsed.GetValue(unhealthy) ?? [],
                Within = TimeSpan.FromMinutes(Math.Max(1, parsed.GetValue(within))),
                Seed = parsed.GetValue(seed),
                Allow = parsed.GetValue(allow) ?? [],
            };
            PlanCheck.Of(plan, host.Error);
            if (Run(host, plan) is not { } outcome) return ExitCode.Found;
            Print(host, outcome);
            if (parsed.GetValue(html) is { } page) Outputs.Save(host, page, outcome.Timeline.ToHtml("Rehearsal"));
            return outcome.Verdict == Verdict.Completed ? ExitCode.Clean : ExitCode.Found;
        });
        return command;
    }

    private static Outcome? Run(Host host, Plan plan)
    {
        try
        {
            return new Rehearsal.Rehearsal(plan).Run();
        }
        catch (EcsException refused)
        {
            host.Out.WriteLine($"REFUSED: {refused.GetType().Name}: {refused.Message}");
            return null;
        }
        catch (NotSimulatedException exception)
        {
            throw new UsageException(exception.Message, exception);
        }
    }

    private static void Print(Host host, Outcome outcome)
    {
        host.Out.Write(Shortened.Of(outcome.Timeline).ToText());
        if (Shortened.Left(outcome.Timeline) is { } left) host.Out.WriteLine(left);
        host.Out.WriteLine();
        host.Out.WriteLine(outcome.Verdict switch
        {
            Verdict.Completed => $"COMPLETED in {Text(outcome.Took)}; at least {outcome.FewestRunning} of {outcome.Desired} tasks ran all the time.",
            Verdict.RolledBack => $"ROLLED BACK after {Text(outcome.Took)}: the old definition runs again, and a wait for a stable service would have been content with that.",
            Verdict.Unfinished => $"NOT FINISHED after {Text(outcome.Took)}.",
            _ => "NOT STARTED: the old definition does not become stable on these instances.",
        });
        if (outcome.Verdict != Verdict.Completed) host.Out.WriteLine(outcome.Explanation);
    }

    private static string Text(TimeSpan time) => time.ToString(time.TotalHours >= 1 ? @"h\:mm\:ss" : @"m\:ss", System.Globalization.CultureInfo.InvariantCulture);
}
