using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api.Requests;
using EcsGen.Testing.Facade;

namespace EcsGen.Testing;

/// <summary>
/// A cluster with its services, alive in virtual time. Generated doubles derive from it; everything it does goes through ECS's own operations on <see cref="Ecs"/>, which a test may use too.
/// </summary>
public abstract class ClusterDouble
{
    private const string DefaultGroupType = "m5.large";
    private static readonly TimeSpan DefaultPatience = TimeSpan.FromHours(1);

    private readonly List<ServiceDouble> services = [];
    private readonly DoubleContent content;
    private readonly ContentReader reader;

    /// <summary>Makes the cluster, its capacity providers, the task definitions and, unless the options say otherwise, the services.</summary>
    /// <param name="content">The requests.</param>
    /// <param name="options">What it starts with.</param>
    protected ClusterDouble(DoubleContent content, DoubleOptions options)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(options);
        this.content = content;
        reader = new ContentReader(options.Parameters);
        Ecs = new EcsSimulator(options.Ecs);
        var cluster = reader.Read(content.Cluster, CreateClusterRequest.FromNode);
        Name = cluster.ClusterName.OrDefault() ?? "default";
        // the providers come when they are there
        Ecs.CreateCluster(cluster with { CapacityProviders = default, DefaultCapacityProviderStrategy = default });
        foreach (var provider in content.CapacityProviders) Add(reader.Read(provider, CreateCapacityProviderRequest.FromNode), options);
        if (content.ClusterCapacityProviders is { } put) Ecs.PutClusterCapacityProviders(reader.Read(put, PutClusterCapacityProvidersRequest.FromNode));
        foreach (var definition in content.TaskDefinitions) Ecs.RegisterTaskDefinition(reader.Read(definition, RegisterTaskDefinitionRequest.FromNode));
        if (options.CreateServices) CreateServices();
    }

    /// <summary>The account below, with all of ECS's operations.</summary>
    public EcsSimulator Ecs { get; }

    /// <summary>The cluster's name.</summary>
    public string Name { get; }

    /// <summary>The services, in the order in which the cluster names them.</summary>
    public IReadOnlyList<ServiceDouble> Services => services;

    /// <summary>The virtual time.</summary>
    public DateTimeOffset Now => Ecs.Now;

    /// <summary>What happened, in order. Equal for equal seeds and calls.</summary>
    public string Log => Ecs.Log.Render();

    /// <summary>Makes the services, where the options put it off.</summary>
    public void CreateServices()
    {
        foreach (var service in content.Services) Ecs.CreateService(reader.Read(service, CreateServiceRequest.FromNode) with { Cluster = Name });
    }

    /// <summary>Adds container instances of an EC2 type, as <c>m5.large</c>, over the zones in turn.</summary>
    /// <returns>Their ARNs.</returns>
    public IReadOnlyList<string> AddInstances(string type, int count = 1, InstanceOptions? options = null) => Ecs.AddInstances(Name, type, count, options);

    /// <summary>The ARNs of its container instances, those that drain included.</summary>
    public IReadOnlyList<string> Instances
    {
        get
        {
            var arns = new List<string>();
            string? next = null;
            do
            {
                var page = Ecs.ListContainerInstances(new ListContainerInstancesRequest { Cluster = Name, NextToken = next });
                arns.AddRange(page.ContainerInstanceArns);
                next = page.NextToken;
            }
            while (next is not null);
            return arns;
        }
    }

    /// <summary>Drains an instance: the services move their tasks away as far as their percentages let them, and nothing new comes.</summary>
    /// <exception cref="ArgumentException">The cluster has no such instance.</exception>
    public void Drain(string instance) => SetState(instance, "DRAINING");

    /// <summary>Lets a draining instance take tasks again.</summary>
    /// <exception cref="ArgumentException">The cluster has no such instance.</exception>
    public void Activate(string instance) => SetState(instance, "ACTIVE");

    /// <summary>Lets time pass.</summary>
    public void Advance(TimeSpan by) => Ecs.Advance(by);

    /// <summary>
    /// Runs until every service is stable: one deployment, COMPLETED, with as many running tasks as it wants. It looks at what ECS knows: a container that has just ended, or an instance that
    /// was just lost, is not noticed yet, so let time pass after a fault before you ask.
    /// </summary>
    /// <param name="within">How long at most, in virtual time. Default: one hour.</param>
    /// <exception cref="EcsAssertionException">They are not by then; the message says why.</exception>
    [StackTraceHidden]
    public void RunUntilStable(TimeSpan? within = null)
    {
        if (!Ecs.RunUntil(() => services.TrueForAll(service => service.IsStable), within ?? DefaultPatience))
            throw new EcsAssertionException($"After {within ?? DefaultPatience} not every service is stable.\n{Explain()}");
    }

    /// <summary>Runs until a condition holds.</summary>
    /// <param name="condition">Asked after each event.</param>
    /// <param name="within">How long at most, in virtual time. Default: one hour.</param>
    /// <exception cref="EcsAssertionException">It does not hold by then; the message says what does.</exception>
    [StackTraceHidden]
    public void RunUntil(Func<bool> condition, TimeSpan? within = null)
    {
        if (!Ecs.RunUntil(condition, within ?? DefaultPatience))
            throw new EcsAssertionException($"The condition does not hold after {within ?? DefaultPatience}.\n{Explain()}");
    }

    /// <summary>Why each service is as it is: what moves it or holds it, in ECS's own words, and the smallest change that would free it.</summary>
    public string Explain() => string.Join('\n', services.Select(service => service.Explain()));

    /// <summary>A picture of what has happened so far.</summary>
    public Timeline Timeline() => Ecs.Timeline();

    /// <summary>For generated code: takes a service's member into <see cref="Services"/>.</summary>
    protected T Add<T>(T service) where T : ServiceDouble
    {
        services.Add(service);
        return service;
    }

    /// <summary>For generated code: starts a one-off task as its class says.</summary>
    protected internal IReadOnlyList<string> Run(string name) =>
        Ecs.RunTask(reader.Read(content.RunTasks[name], RunTaskRequest.FromNode) with { Cluster = Name }).Tasks.Select(task => task.TaskArn!).ToList();

    private void SetState(string instance, string status)
    {
        var answer = Ecs.UpdateContainerInstancesState(new UpdateContainerInstancesStateRequest { Cluster = Name, ContainerInstances = [instance], Status = status });
        if (answer.Failures.Count > 0) throw new ArgumentException($"The cluster '{Name}' has no instance '{instance}'. It has:\n{string.Join('\n', Instances)}", nameof(instance));
    }

    private void Add(CreateCapacityProviderRequest provider, DoubleOptions options)
    {
        if (provider.AutoScalingGroupProvider.TryGet(out var asked) && asked.AutoScalingGroupArn.TryGet(out var arn))
        {
            var group = options.AutoScalingGroups.FirstOrDefault(known => known.Name == arn || arn.EndsWith("/" + known.Name, StringComparison.Ordinal))
                ?? new AutoScalingGroup { Name = arn, InstanceTypes = [InstanceTypes.Find(DefaultGroupType)] };
            Ecs.AddAutoScalingGroup(group with { Name = arn, Cluster = Name });
        }
        Ecs.CreateCapacityProvider(provider);
    }
}
