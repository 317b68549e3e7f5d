using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api;
using EcsGen.Testing.Api.Mapping;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Capacity;
using EcsGen.Testing.Cluster.Definitions;
using EcsGen.Testing.Cluster.Faults;
using EcsGen.Testing.Cluster.Placing;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing;

public sealed partial class EcsSimulator
{
    /// <summary>Runs tasks: chooses where, starts them, and says for which there was no place.</summary>
    public RunTaskResponse RunTask(RunTaskRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Throttle("RunTask");
        var definition = UsableDefinition(request.TaskDefinition.OrDefault());
        var cluster = ActiveCluster(request.Cluster.OrDefault());
        if (request.LaunchType.TryGet(out var type)) LaunchKinds.Of(type, State.Behaviour);
        if (Replay(cluster, request) is { } replay) return replay;
        CheckRun(request, definition, cluster);
        Vpc.Check(request.NetworkConfiguration);
        var (tasks, failures) = Start(request, definition, cluster);
        if (request.ClientToken.TryGet(out var token)) cluster.Tokens[token] = new TokenUse(request.ToNode(), tasks);
        return new RunTaskResponse { Tasks = tasks.Select(task => task.Answer(tags: true, isNew: true)).ToEquatableArray(), Failures = failures.ToEquatableArray() };
    }

    /// <summary>Starts a task on each of the instances that are named, without choosing.</summary>
    public StartTaskResponse StartTask(StartTaskRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Throttle("StartTask");
        var definition = UsableDefinition(request.TaskDefinition.OrDefault());
        var cluster = ActiveCluster(request.Cluster.OrDefault());
        Vpc.Check(request.NetworkConfiguration);
        var launch = new TaskLaunch
        {
            Cluster = cluster,
            Definition = definition,
            Plan = OverriddenPlan.Of(definition, request.Overrides.OrDefault()),
            Kind = LaunchKind.Ec2,
            Group = request.Group.OrDefault() ?? "family:" + definition.Family,
            StartedBy = request.StartedBy.OrDefault(),
            Overrides = request.Overrides.OrDefault(),
            Tags = TaskTags(definition, request.Tags, request.PropagateTags.OrDefault()),
            Subnets = Subnets(request.NetworkConfiguration),
            EnableExecuteCommand = request.EnableExecuteCommand.Is(true),
        };
        var tasks = new List<TaskState>();
        var failures = new List<Failure>();
        foreach (var (_, name) in request.ContainerInstances.Known())
        {
            var instance = FindInstance(cluster, name);
            var reason = instance is null ? "MISSING" : Placer.WhyNot(launch, instance);
            if (reason is null) tasks.Add(State.Engine.Launch(launch, instance));
            else failures.Add(new Failure { Arn = instance?.Arn ?? State.Names.ContainerInstance(cluster.Name, Names.Short(name)), Reason = reason });
        }
        return new StartTaskResponse { Tasks = tasks.Select(task => task.Answer(tags: true, isNew: true)).ToEquatableArray(), Failures = failures.ToEquatableArray() };
    }

    private (List<TaskState> Tasks, List<Failure> Failures) Start(RunTaskRequest request, TaskDefinitionState definition, ClusterState cluster)
    {
        var count = request.Count.TryGet(out var asked) ? asked : 1;
        var tasks = new List<TaskState>(count);
        var failures = new List<Failure>();
        var launches = new Launches(this, request, definition, cluster);
        for (var i = 0; i < count; i++)
        {
            var launch = launches.Next();
            var place = State.Placer.Choose(launch);
            if (place.IsFound) tasks.Add(State.Engine.Launch(launch, place));
            else if (State.WaitsForCapacity(launch)) tasks.Add(State.Engine.Launch(launch));
            else failures.AddRange(Failures(launch));
        }
        return (tasks, failures);
    }

    // one entry for each instance that was looked at
    private static IEnumerable<Failure> Failures(TaskLaunch launch)
    {
        if (launch.Kind == LaunchKind.Fargate) return [new Failure { Reason = FaultState.NoFargate }];
        if (launch.Cluster.Instances.Count == 0) throw new InvalidParameterException("No Container Instances were found in your cluster.");
        return Placer.Failures(launch).Select(failure => new Failure { Arn = failure.Instance.Arn, Reason = failure.Reason.Code });
    }

    // the request is compared as it was sent: nothing in it is normalised
    private static RunTaskResponse? Replay(ClusterState cluster, RunTaskRequest request)
    {
        if (!request.ClientToken.TryGet(out var token) || !cluster.Tokens.TryGetValue(token, out var use)) return null;
        if (!use.Request.Equals(request.ToNode()))
            throw new ConflictException("The RunTask request could not be processed due to conflicts. The provided clientToken is already in use with a different request.", use.Tasks.Select(task => task.Arn).ToEquatableArray());
        return new RunTaskResponse { Tasks = use.Tasks.Select(task => task.Answer(tags: true)).ToEquatableArray() };
    }

    private static string[] Subnets(Value<NetworkConfiguration> network) =>
        network.TryGet(out var known) && known.AwsvpcConfiguration.TryGet(out var vpc) ? vpc.Subnets.Known().Select(item => item.Value).ToArray() : [];

    // the request's tags win over those of the definition
    private static System.Collections.Generic.KeyValuePair<string, string>[] TaskTags(TaskDefinitionState definition, Values<Tag> tags, string? propagate)
    {
        var result = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (propagate == "TASK_DEFINITION")
            foreach (var (key, value) in definition.Tags) result[key] = value;
        foreach (var (key, value) in TagsOf(tags)) result[key] = value;
        return result.ToArray();
    }

    /// <summary>The launches of one request: one for each capacity provider that its strategy uses.</summary>
    private sealed class Launches(EcsSimulator ecs, RunTaskRequest request, TaskDefinitionState definition, ClusterState cluster)
    {
        private readonly Dictionary<string, TaskLaunch> byProvider = [];
        private StrategyShares? shares;
        private TaskLaunch? single;

        public TaskLaunch Next()
        {
            if (request.LaunchType.TryGet(out var type)) return single ??= Make(LaunchKinds.Of(type, ecs.State.Behaviour), null);
            var strategy = request.CapacityProviderStrategy.Count > 0 ? ClusterAnswers.Read(request.CapacityProviderStrategy) : cluster.DefaultStrategy;
            if (strategy.Count == 0) return single ??= Make(LaunchKind.Ec2, null);
            shares ??= new StrategyShares(strategy.Select(item => item with { Provider = Names.Short(item.Provider) }).ToArray());
            var provider = shares.Next() ?? throw new InvalidParameterException("The capacity provider strategy has no provider with a weight above 0.");
            if (!byProvider.TryGetValue(provider, out var launch)) byProvider[provider] = launch = Make(ecs.State.KindOf(provider), provider);
            return launch;
        }

        private TaskLaunch Make(LaunchKind kind, string? provider) => new()
        {
            Cluster = cluster,
            Definition = definition,
            Plan = OverriddenPlan.Of(definition, request.Overrides.OrDefault()),
            Kind = kind,
            CapacityProvider = provider,
            PlatformVersion = kind == LaunchKind.Fargate ? LaunchKinds.Platform(request.PlatformVersion.OrDefault(), definition.Plan) : null,
            Group = request.Group.OrDefault() ?? "family:" + definition.Family,
            StartedBy = request.StartedBy.OrDefault(),
            Overrides = request.Overrides.OrDefault(),
            Tags = TaskTags(definition, request.Tags, request.PropagateTags.OrDefault()),
            Subnets = Subnets(request.NetworkConfiguration),
            EnableExecuteCommand = request.EnableExecuteCommand.Is(true),
            Constraints = LaunchKinds.Constraints(request.PlacementConstraints),
            Strategies = LaunchKinds.Strategies(request.PlacementStrategy),
        };
    }
}
