using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api;
using EcsGen.Testing.Api.Mapping;
using EcsGen.Testing.Api.Requests;
using EcsGen.Testing.Api.Services;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Definitions;
using EcsGen.Testing.Cluster.Services;
using EcsGen.Testing.Cluster.Services.TaskSets;

namespace EcsGen.Testing;

public sealed partial class EcsSimulator
{
    private const string NotExternal = "The service does not have the EXTERNAL deployment controller, which is the one that has task sets.";

    /// <summary>Makes a task set of a service with the EXTERNAL controller: 100 percent of its desired count unless said otherwise. Its tasks start as time passes.</summary>
    public CreateTaskSetResponse CreateTaskSet(CreateTaskSetRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Throttle("CreateTaskSet");
        var service = ExternalService(request.Cluster, request.Service);
        if (request.LaunchType is { } type) LaunchKinds.Of(type, State.Behaviour);
        var definition = UsableDefinition(request.TaskDefinition);
        var percent = Percent(request.Scale ?? new Scale { Value = 100, Unit = "PERCENT" });
        var asService = AsService(request, service, definition);
        CheckService(asService, definition, service.Cluster);
        CheckSimulated(default, asService.LoadBalancers, default, default, default, default);
        Vpc.Check(asService.NetworkConfiguration);
        var set = new TaskSetState(request.ExternalId, percent, Kernel.NowTicks);
        foreach (var tag in request.Tags ?? []) set.Tags[tag.Key.OrDefault() ?? ""] = tag.Value.OrDefault() ?? "";
        var revision = Named(service, ServiceReader.Revision(asService, service.Cluster, definition, State.Ids.DeploymentDigits(), Now));
        return new CreateTaskSetResponse { TaskSet = State.Services.AddTaskSet(service, revision, set).Answer(tags: true) };
    }

    /// <summary>Gives a task set another part of the service's desired count.</summary>
    public UpdateTaskSetResponse UpdateTaskSet(UpdateTaskSetRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Throttle("UpdateTaskSet");
        var set = TaskSetOf(ExternalService(request.Cluster, request.Service), request.TaskSet);
        set.Set!.Percent = Percent(request.Scale ?? throw new InvalidParameterException("Scale cannot be null."));
        State.Services.SetChanged(set);
        return new UpdateTaskSetResponse { TaskSet = set.Answer(tags: false) };
    }

    /// <summary>Deletes a task set: it is DRAINING while its tasks stop. One that is scaled above 0 has to be forced.</summary>
    public DeleteTaskSetResponse DeleteTaskSet(DeleteTaskSetRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Throttle("DeleteTaskSet");
        var service = ExternalService(request.Cluster, request.Service);
        var set = TaskSetOf(service, request.TaskSet);
        if (set.Set!.Count(service.DesiredCount) > 0 && request.Force != true) throw new InvalidParameterException("The task set cannot be deleted while it is scaled above 0.");
        set.Set.IsDraining = true;
        if (service.PrimarySet == set) service.PrimarySet = null;
        State.Services.SetChanged(set);
        return new DeleteTaskSetResponse { TaskSet = set.Answer(tags: false) };
    }

    /// <summary>Describes task sets of a service, all without names.</summary>
    public DescribeTaskSetsResponse DescribeTaskSets(DescribeTaskSetsRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Throttle("DescribeTaskSets");
        CheckInclude(request.Include, "TAGS");
        var service = ExternalService(request.Cluster, request.Service);
        var tags = Includes(request.Include, "TAGS");
        if (request.TaskSets is not { Count: > 0 } names) return new DescribeTaskSetsResponse { TaskSets = service.Deployments.Select(set => set.Answer(tags)).ToEquatableArray() };
        var found = names.Distinct(StringComparer.Ordinal).Select(name => (Name: name, State: FindSet(service, name))).ToList();
        return new DescribeTaskSetsResponse
        {
            TaskSets = found.Where(item => item.State is not null).Select(item => item.State!.Answer(tags)).ToEquatableArray(),
            Failures = found.Where(item => item.State is null).Select(item => new Failure { Arn = item.Name, Reason = "MISSING" }).ToEquatableArray(),
        };
    }

    /// <summary>Makes a task set the PRIMARY one of its service: what the service shows as its definition is then that of the set.</summary>
    public UpdateServicePrimaryTaskSetResponse UpdateServicePrimaryTaskSet(UpdateServicePrimaryTaskSetRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Throttle("UpdateServicePrimaryTaskSet");
        var service = ExternalService(request.Cluster, request.Service);
        var set = TaskSetOf(service, request.PrimaryTaskSet);
        service.PrimarySet = set;
        set.UpdatedTicks = Kernel.NowTicks;
        Kernel.Record("task set", set, "PRIMARY");
        return new UpdateServicePrimaryTaskSetResponse { TaskSet = set.Answer(tags: false) };
    }

    private ServiceState ExternalService(string? cluster, string? name)
    {
        var service = ServiceOf(ActiveCluster(cluster), name);
        if (service.Status != ServiceStatus.Active) throw new ServiceNotActiveException("Service was not ACTIVE.");
        return service.IsExternal ? service : throw new InvalidParameterException(NotExternal);
    }

    private static DeploymentState TaskSetOf(ServiceState service, string? name) => FindSet(service, name ?? "") ?? throw new TaskSetNotFoundException("The specified task set does not exist.");

    // by its ARN, or by its id with or without the part before the slash
    private static DeploymentState? FindSet(ServiceState service, string name) => service.Deployments.Find(set => !set.Set!.IsDraining && Names.Short(set.Id) == Names.Short(name));

    private static double Percent(Scale scale)
    {
        if (scale.Unit is not (null or "PERCENT")) throw new InvalidParameterException("unit should be one of [PERCENT]");
        return scale.Value is >= 0 and <= 100 ? scale.Value : throw new InvalidParameterException("Scale value must be between 0 and 100.");
    }

    // Core's rules and the scheduler know a task set as the service that it would be
    private static CreateServiceRequest AsService(CreateTaskSetRequest request, ServiceState service, TaskDefinitionState definition) => new()
    {
        Cluster = service.Cluster.Name,
        ServiceName = service.Name,
        TaskDefinition = definition.Arn,
        DesiredCount = service.DesiredCount,
        LaunchType = request.LaunchType is { } type ? type : default(Value<string>),
        CapacityProviderStrategy = Sent(request.CapacityProviderStrategy),
        PlatformVersion = request.PlatformVersion is { } version ? version : default(Value<string>),
        NetworkConfiguration = request.NetworkConfiguration is { } network ? network : default(Value<NetworkConfiguration>),
        LoadBalancers = Sent(request.LoadBalancers),
        ServiceRegistries = Sent(request.ServiceRegistries),
    };

    private static Values<T> Sent<T>(IReadOnlyList<T>? list) => list is null ? default : list.ToArray();
}
