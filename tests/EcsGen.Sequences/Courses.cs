using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EcsGen.Model;
using EcsGen.Testing;
using EcsGen.Testing.Api.Requests;

namespace EcsGen.Sequences;

/// <summary>
/// The course of a Fargate task: run it as the recording says, with the recorded times for what AWS does not promise (pull, start, provisioning), and compare states, order, stop codes, texts and what follows from the rest.
/// </summary>
internal static partial class Courses
{
    // looks were seconds apart, and some times have whole seconds
    private const double Tolerance = 1.6;

    public static Verdict Play(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        try
        {
            var item = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
            switch ((string?)item["kind"])
            {
                case "requests": return Steps.Play(name, item);
                case "service" or "service-deployment": return ServiceCourses.Play(name, item);
                case "task-transitions": break;
                default: return new Verdict(name, Outcome.Skipped, $"kind '{item["kind"]}' is not known");
            }
            var differences = Runs(item).SelectMany(run => run.Play()).ToList();
            return differences.Count == 0 ? new Verdict(name, Outcome.Passed) : new Verdict(name, Outcome.Failed, string.Join("; ", differences));
        }
        catch (Exception exception) when (exception is System.Text.Json.JsonException or InvalidOperationException or EcsException or FormatException)
        {
            return new Verdict(name, Outcome.Failed, $"{exception.GetType().Name}: {exception.Message}");
        }
    }

    private static List<Run> Runs(JsonObject item)
    {
        if (item["tasks"] is not JsonArray tasks) return [new Run(item, item["timestamps"] as JsonObject ?? [])];
        return tasks.Select(task => new Run([], task!.AsObject())).ToList();
    }

    private sealed class Run(JsonObject item, JsonObject times)
    {
        private readonly List<string> differences = [];
        private EcsSimulator ecs = null!;
        private string arn = "";

        public List<string> Play()
        {
            ecs = new EcsSimulator(new EcsOptions { Timings = Timings() });
            ecs.CreateCluster("c");
            var containers = Containers();
            var strategy = item["request"]?["before"] is not null;
            if (strategy) ecs.PutClusterCapacityProviders(new PutClusterCapacityProvidersRequest { Cluster = "c", CapacityProviders = new[] { "FARGATE" }, DefaultCapacityProviderStrategy = new[] { new CapacityProviderStrategyItem { CapacityProvider = "FARGATE", Weight = 1 } } });
            ecs.RegisterTaskDefinition(new RegisterTaskDefinitionRequest
            {
                Family = "task_definition_family", NetworkMode = "awsvpc", RequiresCompatibilities = new[] { "FARGATE" }, Cpu = "256", Memory = "512", ContainerDefinitions = containers,
            });
            var answer = ecs.RunTask(new RunTaskRequest
            {
                Cluster = "c", TaskDefinition = "task_definition_family", LaunchType = strategy ? default(Value<string>) : "FARGATE", StartedBy = (string?)item["request"]?["StartedBy"],
                NetworkConfiguration = new NetworkConfiguration { AwsvpcConfiguration = new AwsVpcConfiguration { Subnets = new[] { "subnet_value" } } },
            }).Tasks[0];
            arn = answer.TaskArn!;
            if (StopsAt() is { } stop) ecs.At(TimeSpan.FromSeconds(stop), () => ecs.StopTask(new StopTaskRequest { Cluster = "c", Task = arn, Reason = "<reason of StopTask>" }));
            CompareStates();
            ecs.RunUntil(() => Describe().LastStatus == "STOPPED", TimeSpan.FromMinutes(10));
            CompareTimes();
            CompareFinal();
            CompareLast(answer);
            return differences;
        }

        private EcsTimings Timings()
        {
            var usual = new EcsTimings();
            var pull = Time("pullStartedAt");
            var started = Time("startedAt");
            // a time that was not recorded is the usual one
            var provisions = pull ?? usual.FargateProvisions.TotalSeconds;
            if (times["executionStoppedAt"] is not null && started is null && LogStart() is { } log) provisions = log - usual.ImagePull.TotalSeconds - usual.ContainerStarts.TotalSeconds;
            return usual with
            {
                FargateConnects = Seconds(Time("connectivityAt")) ?? usual.FargateConnects,
                FargateProvisions = TimeSpan.FromSeconds(provisions),
                ImagePull = Seconds(Time("pullStoppedAt") - pull) ?? usual.ImagePull,
                ContainerStarts = Seconds(started - Time("pullStoppedAt")) ?? usual.ContainerStarts,
                ContainerStops = StopsAt() is { } stop && Time("executionStoppedAt") is { } end ? TimeSpan.FromSeconds(end - stop) : usual.ContainerStops,
                Deprovisions = Seconds(Time("stoppedAt") - Time("stoppingAt")) ?? usual.Deprovisions,
            };
        }

        private ContainerDefinition[] Containers()
        {
            var listed = (item["request"]?["definition"] as JsonObject)?["containers"] as JsonArray;
            if (listed is not null) return listed.Select(entry => Container(entry!.AsObject())).ToArray();
            var image = (string?)(item["last"]?["Tasks"]?[0] ?? item["last"])?["Containers"]?[0]?["Image"] ?? "busybox";
            var main = (string?)(item["last"]?["Tasks"]?[0] ?? item["last"])?["Containers"]?[0]?["Name"] ?? "main";
            var behaviour = new ContainerBehaviour
            {
                RunsFor = StopsAt() is null ? Seconds(Time("executionStoppedAt") - Time("startedAt")) : null,
                PullError = image.StartsWith("no_such", StringComparison.Ordinal) ? ContainerBehaviour.ImageNotFound(image) : null,
                IgnoresStopSignal = item.ToJsonString().Contains("exit 137", StringComparison.Ordinal) || item.ToJsonString().Contains("exit code 137", StringComparison.Ordinal),
            };
            ecs.SetBehaviour(new ContainerSelector { Container = main }, behaviour);
            var patience = StopsAt() is { } stop && Time("executionStoppedAt") is { } end ? (int)Math.Round(end - stop) : 30;
            return [new ContainerDefinition { Name = main, Image = image, StopTimeout = Math.Clamp(patience, 2, 120), Memory = 64 }];
        }

        private ContainerDefinition Container(JsonObject entry)
        {
            var name = (string)entry["name"]!;
            Texts.Behave(ecs, name, (string?)entry["behaviour"] ?? "");
            return new ContainerDefinition
            {
                Name = name,
                Image = "busybox",
                Memory = 64,
                Essential = (bool?)entry["essential"] ?? true,
                DependsOn = entry["dependsOn"] is JsonArray list
                    ? list.Select(on => new ContainerDependency { ContainerName = (string?)on!["containerName"], Condition = (string?)on["condition"] }).ToArray()
                    : default(Values<ContainerDependency>),
            };
        }

        private void CompareStates()
        {
            foreach (var state in item["states"]?.AsArray() ?? [])
            {
                var (t, task, containers) = state is JsonArray pair ? (pair[1], new JsonObject { ["lastStatus"] = pair[0]!.DeepClone() }, null) : (state!["t"], (state["task"] ?? state).AsObject(), state["containers"] as JsonObject);
                if (t is not JsonValue value || !value.TryGetValue<double>(out var seconds)) continue;
                ecs.Kernel.AdvanceTo(ecs.Kernel.Now + (TimeSpan.FromSeconds(seconds) - ecs.Kernel.Elapsed));
                Compare(seconds, task, containers);
            }
        }

        private void Compare(double seconds, JsonObject task, JsonObject? containers)
        {
            var seen = Describe();
            var at = seconds.ToString("0.#", CultureInfo.InvariantCulture) + " s";
            Expect(at + " lastStatus", (string?)task["lastStatus"], seen.LastStatus);
            if (task["desiredStatus"] is not null) Expect(at + " desiredStatus", (string?)task["desiredStatus"], seen.DesiredStatus);
            if (task.ContainsKey("stopCode")) Expect(at + " stopCode", (string?)task["stopCode"], seen.StopCode);
            if (task.ContainsKey("stoppedReason")) Expect(at + " stoppedReason", (string?)task["stoppedReason"], seen.StoppedReason);
            foreach (var (name, expected) in containers ?? [])
            {
                var container = seen.Containers.First(one => one.Name == name);
                Expect($"{at} {name} lastStatus", (string?)expected!["lastStatus"], container.LastStatus);
                Expect($"{at} {name} exitCode", (int?)expected["exitCode"], container.ExitCode);
            }
        }

        private void CompareTimes()
        {
            var task = Describe();
            foreach (var (name, value) in times)
            {
                var seen = name switch
                {
                    "connectivityAt" => task.ConnectivityAt, "pullStartedAt" => task.PullStartedAt, "pullStoppedAt" => task.PullStoppedAt, "startedAt" => task.StartedAt,
                    "executionStoppedAt" => task.ExecutionStoppedAt, "stoppingAt" => task.StoppingAt, "stoppedAt" => task.StoppedAt, _ => default(DateTimeOffset?),
                };
                if (value is JsonValue text && text.TryGetValue<string>(out var word) && word == "(absent)") Expect(name, null, seen?.ToString(CultureInfo.InvariantCulture));
                if (Time(name) is not { } expected || !name.EndsWith("At", StringComparison.Ordinal)) continue;
                var after = (seen - task.CreatedAt)?.TotalSeconds;
                if (after is null || Math.Abs(after.Value - expected) > Tolerance) differences.Add($"{name}: {after?.ToString("0.#", CultureInfo.InvariantCulture) ?? "never"} s and not {expected} s");
            }
            if (times["version"] is { } version) Expect("version", (int)version, (int)task.Version);
        }

        private void CompareFinal()
        {
            if (item["final"] is not JsonObject final) return;
            var task = Describe();
            Expect("stopCode", (string?)final["stopCode"], task.StopCode);
            Expect("stoppedReason", (string?)final["stoppedReason"], task.StoppedReason);
            if (final["exitCode"] is { } exit) Expect("exitCode", (int)exit, task.Containers[0].ExitCode);
        }

        private void CompareLast(Testing.Api.Task answer)
        {
            if (item["last"] is not JsonObject last) return;
            var shown = last["Tasks"] is JsonArray ? answer : Describe();
            var expected = (last["Tasks"]?[0] ?? last).AsObject();
            Expect("version", (int)expected["Version"]!, (int)shown.Version);
            Expect("lastStatus", (string?)expected["LastStatus"], shown.LastStatus);
            Expect("desiredStatus", (string?)expected["DesiredStatus"], shown.DesiredStatus);
            Expect("group", (string?)expected["Group"], shown.Group);
            Expect("platformVersion", (string?)expected["PlatformVersion"], shown.PlatformVersion);
            Expect("stopCode", (string?)expected["StopCode"], shown.StopCode);
            Expect("stoppedReason", (string?)expected["StoppedReason"], shown.StoppedReason);
            Expect("startedBy", (string?)expected["StartedBy"], shown.StartedBy);
            Expect("attachment", (string?)expected["Attachments"]![0]!["Status"], shown.Attachments[0].Status);
            var container = expected["Containers"]![0]!;
            Expect("container", (string?)container["LastStatus"], shown.Containers[0].LastStatus);
            Expect("runtimeId is there", container["RuntimeId"] is not null, shown.Containers[0].RuntimeId is not null);
            Expect("interfaces", container["NetworkInterfaces"]!.AsArray().Count, shown.Containers[0].NetworkInterfaces.Count);
        }

        private double? StopsAt()
        {
            if (Stop().Match(item["request"]?.ToJsonString() ?? "") is { Success: true }) return Time("stoppingAt");
            return Stop().IsMatch((string?)times["who"] ?? "") || (string?)item["final"]?["stopCode"] == "UserInitiated" ? Time("stoppingAt") : null;
        }

        private double? LogStart() => item["containerLog"]?[0]?["t"] is { } t ? (double)t : null;

        private double? Time(string name) => times[name] is JsonValue value && value.TryGetValue<double>(out var seconds) ? seconds : null;

        private static TimeSpan? Seconds(double? seconds) => seconds is null ? null : TimeSpan.FromSeconds(Math.Max(0, seconds.Value));

        private Testing.Api.Task Describe() => ecs.DescribeTasks(new DescribeTasksRequest { Cluster = "c", Tasks = [arn] }).Tasks[0];

        private void Expect<T>(string what, T expected, T actual)
        {
            if (!Equals(expected, actual)) differences.Add($"{what}: {actual?.ToString() ?? "nothing"} and not {expected?.ToString() ?? "nothing"}");
        }
    }

    [GeneratedRegex("StopTask")]
    private static partial Regex Stop();
}
