using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EcsGen.Model;
using EcsGen.Testing.Api.Mapping;
using EcsGen.Testing.Cluster.Bindings;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing;

public sealed partial class EcsSimulator
{
    private readonly Dictionary<string, string> secrets = new(StringComparer.Ordinal);

    /// <summary>
    /// Runs real code as containers. It starts when a container starts, and its task's end is the container's, with that exit code; an exception is 134, as of a .NET process. It runs on the simulation's one thread, with the
    /// virtual clock: it must await and not block. Code that leaves the thread is waited for a little, told in the log (<see cref="HasLeftSimulation"/>), and stands outside of the promise that equal seeds give equal logs.
    /// </summary>
    public void Bind(ContainerSelector containers, Func<ContainerContext, Task<int>> main)
    {
        ArgumentNullException.ThrowIfNull(containers);
        ArgumentNullException.ThrowIfNull(main);
        State.Bindings.Put(containers, (container, code) => main(Context(container, code)));
    }

    /// <summary>Runs real code as containers; it ends with 0 when it returns.</summary>
    public void Bind(ContainerSelector containers, Func<ContainerContext, System.Threading.Tasks.Task> main)
    {
        ArgumentNullException.ThrowIfNull(main);
        Bind(containers, async context =>
        {
            await main(context);
            return 0;
        });
    }

    /// <summary>
    /// Runs a <c>BackgroundService</c>, an <c>IHostedService</c> or a whole <c>IHost</c> as containers: <c>ecs.BindHost(selector, context =&gt; new HostedProcess(host.StartAsync, host.StopAsync) { Ends = … })</c>.
    /// It is started with the container and stopped by its SIGTERM.
    /// </summary>
    public void BindHost(ContainerSelector containers, Func<ContainerContext, HostedProcess> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        Bind(containers, context => create(context).Run(context));
    }

    /// <summary>Gives the value of a secret, by its <c>valueFrom</c>, for containers that are real code.</summary>
    public void SetSecret(string valueFrom, string value) => secrets[valueFrom] = value;

    /// <summary>Whether a container's code was seen to run outside of the simulation's thread: then its order is not determined by the seed.</summary>
    public bool HasLeftSimulation(string task, string container) => RunningContainer(task, container).Runtime?.Bound?.HasLeft == true;

    private ContainerContext Context(ContainerState container, BoundContainer code) =>
        new(container, code, State.Engine, Environment(container), new MetadataHandler(this, container));

    private SortedDictionary<string, string> Environment(ContainerState container)
    {
        var task = container.Task;
        var definition = task.Definition.Definition.ContainerDefinitions.Known().Select(item => item.Value).First(item => item.Name.Is(container.Plan.Name));
        var result = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["AWS_DEFAULT_REGION"] = options.Region,
            ["AWS_REGION"] = options.Region,
            ["AWS_EXECUTION_ENV"] = task.IsFargate ? "AWS_ECS_FARGATE" : "AWS_ECS_EC2",
            ["ECS_CONTAINER_METADATA_URI_V4"] = MetadataHandler.Metadata(container),
            ["ECS_AGENT_URI"] = MetadataHandler.Agent(container),
        };
        Put(definition.Environment);
        foreach (var (_, secret) in definition.Secrets.Known()) result[secret.Name.OrDefault() ?? ""] = Secret(secret.ValueFrom.OrDefault() ?? "");
        foreach (var own in task.Launch.Overrides?.ContainerOverrides.Known().Select(item => item.Value).Where(item => item.Name.Is(container.Plan.Name)) ?? []) Put(own.Environment);
        return result;

        void Put(Values<Model.KeyValuePair> pairs)
        {
            foreach (var (_, pair) in pairs.Known()) result[pair.Name.OrDefault() ?? ""] = pair.Value.OrDefault() ?? "";
        }
    }

    private string Secret(string valueFrom) => secrets.TryGetValue(valueFrom, out var value)
        ? value
        : throw new InvalidOperationException($"A container that is real code needs the secret '{valueFrom}': give its value with ecs.SetSecret(\"{valueFrom}\", …)");
}
