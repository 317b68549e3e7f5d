using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api;
using EcsGen.Testing.Api.Mapping;
using EcsGen.Testing.Api.Requests;
using EcsGen.Testing.Api.Services;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Services;

namespace EcsGen.Testing;

public sealed partial class EcsSimulator
{
    private readonly Dictionary<(ClusterState Cluster, string Token), ServiceState> serviceTokens = [];

    /// <summary>Makes a service, which begins to start its tasks as time passes.</summary>
    public CreateServiceResponse CreateService(CreateServiceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Throttle("CreateService");
        var cluster = ActiveCluster(request.Cluster.OrDefault());
        if (request.ClientToken.TryGet(out var token) && serviceTokens.TryGetValue((cluster, token), out var known)) return new CreateServiceResponse { Service = known.Answer() };
        var definition = UsableDefinition(request.TaskDefinition.OrDefault());
        CheckService(request, definition, cluster);
        CheckSimulated(request.DeploymentController, request.LoadBalancers, request.VpcLatticeConfigurations, request.VolumeConfigurations, request.GatewayConnectors, request.DeploymentConfiguration);
        Vpc.Check(request.NetworkConfiguration);
        var name = request.ServiceName.OrDefault() ?? "";
        CheckNameIsFree(cluster, name);
        var service = Make(request, cluster, name);
        State.Services.Add(service);
        State.Services.Deploy(service, Named(service, ServiceReader.Revision(request, cluster, definition, State.Ids.DeploymentDigits(), Now)));
        if (request.ClientToken.TryGet(out var used)) serviceTokens[(cluster, used)] = service;
        return new CreateServiceResponse { Service = service.Answer() };
    }

    /// <summary>Changes a service. What its tasks are started with makes a new deployment; counts, percentages, placement and grace do not.</summary>
    public UpdateServiceResponse UpdateService(UpdateServiceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Throttle("UpdateService");
        var cluster = ActiveCluster(request.Cluster.OrDefault());
        var service = ServiceOf(cluster, request.Service.OrDefault());
        if (service.Status != ServiceStatus.Active) throw new ServiceNotActiveException("Service was not ACTIVE.");
        var before = service.Primary.Revision;
        var definition = request.TaskDefinition.IsKnown ? UsableDefinition(request.TaskDefinition.OrDefault()) : before.Definition;
        CheckUpdate(request, service, definition);
        CheckSimulated(request.DeploymentController, request.LoadBalancers, request.VpcLatticeConfigurations, request.VolumeConfigurations, request.GatewayConnectors, request.DeploymentConfiguration);
        Vpc.Check(request.NetworkConfiguration);
        var settings = ServiceReader.Settings(service.Settings, request);
        service.Settings = settings;
        foreach (var deployment in service.Deployments) deployment.UpdatedTicks = Kernel.Elapsed.Ticks;
        State.Services.SettingsChanged(service);
        if (request.DesiredCount.TryGet(out var desired) && desired != service.DesiredCount) State.Services.Scale(service, desired);
        var revision = ServiceReader.Revision(before, request, definition, cluster, before.Id, Now);
        if (request.ForceNewDeployment.Is(true) || !revision.IsLike(before))
            State.Services.Deploy(service, Named(service, revision with { Id = State.Ids.DeploymentDigits() }));
        return new UpdateServiceResponse { Service = service.Answer() };
    }

    /// <summary>Deletes a service: it is DRAINING while its tasks stop, then INACTIVE. One that is scaled above 0 has to be forced.</summary>
    public DeleteServiceResponse DeleteService(DeleteServiceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Throttle("DeleteService");
        var cluster = ActiveCluster(request.Cluster);
        var service = ServiceOf(cluster, request.Service);
        if (service.Status != ServiceStatus.Active) throw new ServiceNotActiveException("Service was not ACTIVE.");
        if (service is { DesiredCount: > 0, IsDaemon: false } && request.Force != true) throw new InvalidParameterException("The service cannot be stopped while it is scaled above 0.");
        State.Services.Drain(service);
        return new DeleteServiceResponse { Service = service.AnswerOfDelete() };
    }

    /// <summary>Describes services, INACTIVE ones too.</summary>
    public DescribeServicesResponse DescribeServices(DescribeServicesRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Throttle("DescribeServices");
        CheckInclude(request.Include, "TAGS");
        var cluster = ActiveCluster(request.Cluster);
        if (request.Services is not { Count: > 0 }) throw new InvalidParameterException("Services cannot be empty.");
        if (request.Services.Count > 10) throw new InvalidParameterException("services can have at most 10 items.");
        var found = new List<Service>();
        var failures = new List<Failure>();
        foreach (var name in request.Services.Distinct(StringComparer.Ordinal))
        {
            if (State.Services.Find(cluster, Names.Short(name)) is { } service) found.Add(service.Answer(described: true, tags: Includes(request.Include, "TAGS")));
            else failures.Add(new Failure { Arn = State.Names.Service(cluster.Name, Names.Short(name)), Reason = "MISSING" });
        }
        return new DescribeServicesResponse { Services = found.ToEquatableArray(), Failures = failures.ToEquatableArray() };
    }

    /// <summary>Lists the ACTIVE services of a cluster.</summary>
    public ListServicesResponse ListServices(ListServicesRequest? request = null)
    {
        request ??= new ListServicesRequest();
        Throttle("ListServices");
        var kind = request.LaunchType is { } type ? LaunchKinds.Of(type) : (Cluster.Tasks.LaunchKind?)null;
        var cluster = ActiveCluster(request.Cluster);
        var arns = State.Services.Of(cluster)
            .Where(service => service.Status == ServiceStatus.Active && (kind is null || service.Kind == kind))
            .Where(service => request.SchedulingStrategy is null || service.IsDaemon == (request.SchedulingStrategy == "DAEMON"))
            .Select(service => service.Arn).ToList();
        var (page, next) = Paging.Page(arns, request.MaxResults ?? 10, request.NextToken);
        return new ListServicesResponse { ServiceArns = page, NextToken = next };
    }

    private ServiceState Make(CreateServiceRequest request, ClusterState cluster, string name)
    {
        var isDaemon = request.SchedulingStrategy.Is("DAEMON");
        var service = new ServiceState(State.Services, cluster, name, isDaemon, "ECS", Now)
        {
            DesiredCount = isDaemon ? 0 : request.DesiredCount.OrDefault(),
            Settings = ServiceReader.Settings(request, isDaemon, State.Behaviour),
        };
        foreach (var (key, value) in TagsOf(request.Tags)) service.Tags[key] = value;
        return service;
    }

    private void CheckNameIsFree(ClusterState cluster, string name)
    {
        if (State.Services.Find(cluster, name) is not { } present) return;
        if (present.Status == ServiceStatus.Active) throw new InvalidParameterException("Creation of service was not idempotent.");
        if (present.Status == ServiceStatus.Draining) throw new InvalidParameterException("Unable to Start a service that is still Draining.");
    }

    private RevisionState Named(ServiceState service, RevisionState revision) =>
        revision with { Arn = State.Names.ServiceRevision(service.Cluster.Name, service.Name, revision.Id) };
}
