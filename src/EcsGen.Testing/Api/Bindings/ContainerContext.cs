using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using EcsGen.Testing.Cluster.Bindings;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing;

/// <summary>What real code that runs as a container is given: what a process in a container has.</summary>
public sealed class ContainerContext
{
    private readonly ContainerState state;
    private readonly BoundContainer code;
    private readonly TaskEngine engine;

    internal ContainerContext(ContainerState state, BoundContainer code, TaskEngine engine, IReadOnlyDictionary<string, string> environment, HttpMessageHandler metadata)
    {
        this.state = state;
        this.code = code;
        this.engine = engine;
        Environment = environment;
        Metadata = metadata;
    }

    /// <summary>The ARN of the task.</summary>
    public string TaskArn => state.Task.Arn;

    /// <summary>The container's name.</summary>
    public string Name => state.Plan.Name;

    /// <summary>Environment variables: those of the definition, overridden ones, secrets with the values that the test gave, and ECS's own (ECS_CONTAINER_METADATA_URI_V4, ECS_AGENT_URI, AWS_REGION …).</summary>
    public IReadOnlyDictionary<string, string> Environment { get; }

    /// <summary>The virtual clock. Timers and delays must come from it.</summary>
    public TimeProvider Time => code.Code.Time;

    /// <summary>Cancelled by SIGTERM. What has not ended after the container's stopTimeout is killed.</summary>
    public CancellationToken Stopping => code.Stopping;

    /// <summary>Answers what the metadata endpoint (version 4) and the agent's task protection endpoint answer; for <c>new HttpClient(context.Metadata)</c>. No socket is involved.</summary>
    public HttpMessageHandler Metadata { get; }

    /// <summary>What the container's health check finds. Default: true.</summary>
    public bool IsHealthy
    {
        get => code.IsHealthy;
        set
        {
            code.IsHealthy = value;
            engine.LookAtHealthAgain(state);
        }
    }
}
