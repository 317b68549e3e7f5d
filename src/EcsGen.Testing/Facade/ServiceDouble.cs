using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api;
using EcsGen.Testing.Api.Requests;
using EcsGen.Testing.Facade;

namespace EcsGen.Testing;

/// <summary>A service of a double.</summary>
public class ServiceDouble
{
    private readonly ClusterDouble cluster;

    /// <summary>The service of that name in the cluster.</summary>
    public ServiceDouble(ClusterDouble cluster, string name)
    {
        this.cluster = cluster;
        Name = name;
    }

    /// <summary>The service's name.</summary>
    public string Name { get; }

    /// <summary>What DescribeServices answers now.</summary>
    public Service Description =>
        cluster.Ecs.DescribeServices(new DescribeServicesRequest { Cluster = cluster.Name, Services = [Name] }).Services is { Count: > 0 } found
            ? found[0]
            : throw new InvalidOperationException($"The service '{Name}' is not there: call CreateServices, or leave DoubleOptions.CreateServices true");

    /// <summary>How many tasks it wants.</summary>
    public int DesiredCount => Description.DesiredCount;

    /// <summary>How many of its tasks run.</summary>
    public int RunningCount => Description.RunningCount;

    /// <summary>How many of its tasks are on their way.</summary>
    public int PendingCount => Description.PendingCount;

    /// <summary>The deployments: PRIMARY, and those that still have tasks.</summary>
    public IReadOnlyList<Deployment> Deployments => Description.Deployments;

    /// <summary>The texts of its events, the oldest first.</summary>
    public IReadOnlyList<string> Events => Description.Events.Reverse().Select(found => found.Message ?? "").ToList();

    /// <summary>Whether it has one deployment, COMPLETED, with as many running tasks as it wants; with the EXTERNAL controller, whether all of its task sets are in a steady state.</summary>
    public bool IsStable => Description is { } now && (now.DeploymentController?.Type.Is("EXTERNAL") == true
        ? now.TaskSets.Count > 0 && now.TaskSets.All(set => set.StabilityStatus == "STEADY_STATE")
        : now.Deployments.Count == 1 && now.RunningCount == now.DesiredCount && now.Deployments[0].RolloutState is null or "COMPLETED");

    /// <summary>The revision that it is set to, as <c>web:3</c>. After a rollback that is the old one again.</summary>
    public string? Definition => Description.TaskDefinition is { } arn ? arn[(arn.LastIndexOf('/') + 1)..] : null;

    /// <summary>
    /// How its newest deployment stands: <c>IN_PROGRESS</c>, <c>SUCCESSFUL</c>, <c>ROLLBACK_SUCCESSFUL</c>, <c>STOPPED</c> … This is what a pipeline has to look at: a service that was rolled back is stable too.
    /// </summary>
    public string? DeploymentStatus =>
        cluster.Ecs.ListServiceDeployments(new ListServiceDeploymentsRequest { Cluster = cluster.Name, Service = Name, MaxResults = 1 }).ServiceDeployments is { Count: > 0 } found ? found[0].Status : null;

    /// <summary>Its tasks that are meant to run, in the order of their ARNs' listing.</summary>
    public IReadOnlyList<TaskDouble> Tasks => Find("RUNNING", task => new TaskDouble(cluster, task));

    /// <summary>Its tasks that are stopped or told to, as long as ECS still lists them.</summary>
    public IReadOnlyList<TaskDouble> StoppedTasks => Find("STOPPED", task => new TaskDouble(cluster, task));

    /// <summary>The double that it is of.</summary>
    protected ClusterDouble Cluster => cluster;

    /// <summary>Wants another number of tasks.</summary>
    public void Scale(int desiredCount) => Update(request => request with { DesiredCount = desiredCount });

    /// <summary>UpdateService, with the cluster and the service filled in.</summary>
    public void Update(Func<UpdateServiceRequest, UpdateServiceRequest> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        cluster.Ecs.UpdateService(change(new UpdateServiceRequest { Cluster = cluster.Name, Service = Name }));
    }

    /// <summary>Registers the service's definition with a change, and deploys the new revision.</summary>
    public void Deploy(Func<RegisterTaskDefinitionRequest, RegisterTaskDefinitionRequest> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var current = cluster.Ecs.DescribeTaskDefinition(new DescribeTaskDefinitionRequest { TaskDefinition = Description.TaskDefinition }).TaskDefinition!;
        Deploy(cluster.Ecs.RegisterTaskDefinition(change(current.ToRequest())).TaskDefinition!);
    }

    /// <summary>Registers a definition, as a class's <c>Json</c>, and deploys it.</summary>
    public void Deploy(string taskDefinitionJson) =>
        Deploy(cluster.Ecs.RegisterTaskDefinition(DefinitionRequests.Parse(taskDefinitionJson)).TaskDefinition!);

    /// <summary>Replaces the tasks by new ones of the same definition (forceNewDeployment).</summary>
    public void Redeploy() => Update(request => request with { ForceNewDeployment = true });

    /// <summary>Deploys the definition with another image in one container.</summary>
    public void DeployImage(string container, string image) => Deploy(definition => definition with
    {
        ContainerDefinitions = definition.ContainerDefinitions.Known().Select(item => item.Value.Name.Is(container) ? item.Value with { Image = image } : item.Value).ToArray(),
    });

    /// <summary>Why it is as it is: what moves it or holds it, in ECS's own words, and the smallest change that would free it.</summary>
    public string Explain() => Explanation.ToString();

    /// <summary>The same, as data.</summary>
    public ServiceExplanation Explanation => cluster.Ecs.ExplainService(cluster.Name, Name);

    /// <summary>Says how a container of this service's tasks behaves from now on.</summary>
    public void Behave(string container, ContainerBehaviour behaviour) =>
        cluster.Ecs.SetBehaviour(new ContainerSelector { Service = Name, Container = container }, behaviour);

    /// <summary>Fails a test unless the service is stable.</summary>
    /// <exception cref="EcsAssertionException">It is not; the message says why.</exception>
    [StackTraceHidden]
    public void AssertStable()
    {
        if (!IsStable) throw new EcsAssertionException($"The service '{Name}' is not stable: {RunningCount} of {DesiredCount} tasks run, {Deployments.Count} deployments.\n{Explain()}");
    }

    /// <summary>Fails a test unless that many tasks run.</summary>
    /// <exception cref="EcsAssertionException">Another number does; the message says why.</exception>
    [StackTraceHidden]
    public void AssertRunning(int count)
    {
        if (RunningCount != count) throw new EcsAssertionException($"{RunningCount} tasks of the service '{Name}' run, not {count}.\n{Explain()}");
    }

    /// <summary>Fails a test unless an event has this text in it.</summary>
    /// <exception cref="EcsAssertionException">None has; the message lists those that there are.</exception>
    [StackTraceHidden]
    public void AssertEvent(string text)
    {
        if (!Events.Any(found => found.Contains(text, StringComparison.Ordinal)))
            throw new EcsAssertionException($"No event of the service '{Name}' has '{text}'. They are:\n{string.Join('\n', Events)}");
    }

    /// <summary>Fails a test when two zones differ by more running tasks than that.</summary>
    /// <exception cref="EcsAssertionException">They do; the message gives each zone's number.</exception>
    [StackTraceHidden]
    public void AssertSpread(int maxSkew, params string[] zones)
    {
        var counts = zones.ToDictionary(zone => zone, zone => Tasks.Count(task => task.IsRunning && task.Zone == zone));
        if (counts.Count == 0) counts = Tasks.Where(task => task.IsRunning).GroupBy(task => task.Zone ?? "").ToDictionary(group => group.Key, group => group.Count());
        if (counts.Count > 0 && counts.Values.Max() - counts.Values.Min() > maxSkew)
            throw new EcsAssertionException($"The tasks of the service '{Name}' are spread unevenly: {string.Join(", ", counts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}"))}; at most {maxSkew} more was wanted.");
    }

    /// <summary>For generated code: the tasks of a state as members of another type.</summary>
    protected IReadOnlyList<T> Find<T>(string desiredStatus, Func<string, T> make)
    {
        var arns = new List<string>();
        string? next = null;
        do
        {
            var page = cluster.Ecs.ListTasks(new ListTasksRequest { Cluster = cluster.Name, ServiceName = Name, DesiredStatus = desiredStatus, NextToken = next });
            arns.AddRange(page.TaskArns);
            next = page.NextToken;
        }
        while (next is not null);
        return arns.Select(make).ToList();
    }

    private void Deploy(Api.TaskDefinition definition) => Update(request => request with { TaskDefinition = definition.TaskDefinitionArn });
}
