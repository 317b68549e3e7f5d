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

namespace EcsGen.Testing;

public sealed partial class EcsSimulator
{
    private const string ExternalUpdate = "The service has the EXTERNAL deployment controller: only its desired count, deployment configuration, grace period and placement can be updated. Make a task set for a new revision.";

    /// <summary>Makes a service, which begins to start its tasks as time passes.</summary>
    public CreateServiceResponse CreateService(CreateServiceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Throttle("CreateService");
        var cluster = ActiveCluster(request.Cluster.OrDefault());
        if (Replayed(cluster, request) is { } known) return new CreateServiceResponse { Service = known.Answer() };
        if (request.LaunchType.TryGet(out var type)) LaunchKinds.Of(type, State.Behaviour);
        var isExternal = request.DeploymentController.OrDefault()?.Type.Is("EXTERNAL") == true;
        if (request.SchedulingStrategy.TryGet(out var scheduling) && scheduling is not ("REPLICA" or "DAEMON")) throw new InvalidParameterException("Scheduling strategy should be one of [REPLICA,DAEMON]");
        // its task sets name the definition
        var definition = isExternal && request.TaskDefinition.IsAbsent ? null : UsableDefinition(request.TaskDefinition.OrDefault(), "ClientException");
        CheckService(request, definition, cluster);
        CheckSimulated(request.DeploymentController, request.LoadBalancers, request.VpcLatticeConfigurations, request.VolumeConfigurations, request.GatewayConnectors, request.DeploymentConfiguration);
        Vpc.Check(request.NetworkConfiguration);
        var name = request.ServiceName.OrDefault() ?? "";
        CheckNameIsFree(cluster, name);
        var service = Make(request, cluster, name);
        State.Services.Add(service);
        if (definition is not null) State.Services.Deploy(service, Named(service, ServiceReader.Revision(request, cluster, definition, State.Ids.DeploymentDigits(), Now)));
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
        if (service.IsExternal && NamesRevision(request)) throw new InvalidParameterException(ExternalUpdate);
        var before = service.IsExternal ? null : service.Primary.Revision;
        var definition = request.TaskDefinition.IsKnown ? UsableDefinition(request.TaskDefinition.OrDefault(), "ClientException") : before?.Definition;
        CheckUpdate(request, service, definition);
        CheckSimulated(request.DeploymentController, request.LoadBalancers, request.VpcLatticeConfigurations, request.VolumeConfigurations, request.GatewayConnectors, request.DeploymentConfiguration);
        Vpc.Check(request.NetworkConfiguration);
        var settings = ServiceReader.Settings(service.Settings, request);
        service.Settings = settings;
        foreach (var deployment in service.Deployments) deployment.UpdatedTicks = Kernel.Elapsed.Ticks;
        State.Services.SettingsChanged(service);
        if (request.DesiredCount.TryGet(out var desired) && desired != service.DesiredCount) State.Services.Scale(service, desired);
        if (before is not null && definition is not null) Redeploy(service, before, request, definition);
        return new UpdateServiceResponse { Service = service.Answer(tags: false) };
    }

    private void Redeploy(ServiceState service, RevisionState before, UpdateServiceRequest request, TaskDefinitionState definition)
    {
        var revision = ServiceReader.Revision(before, request, definition, service.Cluster, before.Id, Now);
        if (request.ForceNewDeployment.Is(true) || !revision.IsLike(before))
            State.Services.Deploy(service, Named(service, revision with { Id = State.Ids.DeploymentDigits() }));
    }

    // what a task set has and its service has not
    private static bool NamesRevision(UpdateServiceRequest request) =>
        request.TaskDefinition.IsKnown || request.NetworkConfiguration.IsKnown || request.PlatformVersion.IsKnown || request.LoadBalancers.IsSet || request.ServiceRegistries.IsSet
        || request.CapacityProviderStrategy.IsSet || request.ForceNewDeployment.Is(true);

    /// <summary>Deletes a service: it is DRAINING while its tasks stop, then INACTIVE. One that is scaled above 0 has to be forced.</summary>
    public DeleteServiceResponse DeleteService(DeleteServiceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Throttle("DeleteService");
        var cluster = ActiveCluster(request.Cluster);
        // here alone AWS says no more than the name of the error (recorded)
        var service = State.Services.Find(cluster, Names.Short(request.Service ?? "")) ?? throw new ServiceNotFoundException("");
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
        var kind = request.LaunchType is { } type ? LaunchKinds.Of(type, State.Behaviour) : (Cluster.Tasks.LaunchKind?)null;
        var cluster = ActiveCluster(request.Cluster);
        var arns = State.Services.Of(cluster)
            .Where(service => service.Status == ServiceStatus.Active && (kind is null || service.Kind == kind))
            .Where(service => request.SchedulingStrategy is null || service.IsDaemon == (request.SchedulingStrategy == "DAEMON"))
            .Select(service => service.Arn).ToList();
        var (page, next) = Paging.Page(arns, request.MaxResults ?? 10, request.NextToken);
        return new ListServicesResponse { ServiceArns = page, NextToken = next };
    }

    /// <summary>Lists the ACTIVE services of every cluster that use a namespace of Service Connect.</summary>
    public ListServicesByNamespaceResponse ListServicesByNamespace(ListServicesByNamespaceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Throttle("ListServicesByNamespace");
        var name = Names.Short(request.Namespace ?? throw new InvalidParameterException("Namespace is missing"));
        var arns = State.Clusters.SelectMany(State.Services.Of)
            .Where(service => service is { Status: ServiceStatus.Active, IsExternal: false } && service.Primary.Revision.ServiceConnect is { } connect && connect.Enabled.Is(true)
                && Names.Short(connect.Namespace.OrDefault() ?? service.Cluster.Namespace ?? "") == name)
            .Select(service => service.Arn).ToList();
        var (page, next) = Paging.Page(arns, request.MaxResults ?? 10, request.NextToken);
        return new ListServicesByNamespaceResponse { ServiceArns = page, NextToken = next };
    }

    private ServiceState Make(CreateServiceRequest request, ClusterState cluster, string name)
    {
        var isDaemon = request.SchedulingStrategy.Is("DAEMON");
        var service = new ServiceState(State.Services, cluster, name, isDaemon, request.DeploymentController.OrDefault()?.Type.OrDefault() ?? "ECS", Now)
        {
            DesiredCount = isDaemon ? 0 : request.DesiredCount.OrDefault(),
            Request = WithoutTags(request),
            Settings = ServiceReader.Settings(request, isDaemon, State.Behaviour),
        };
        foreach (var (key, value) in TagsOf(request.Tags)) service.Tags[key] = value;
        return service;
    }

    // a token counts for the service of that name: with the same request, its tags aside, the answer is the service that it made (recorded)
    private ServiceState? Replayed(ClusterState cluster, CreateServiceRequest request) =>
        request.ClientToken.IsKnown && State.Services.Find(cluster, request.ServiceName.OrDefault() ?? "") is { Status: ServiceStatus.Active } present && present.Request.Equals(WithoutTags(request)) ? present : null;

    private static Node WithoutTags(CreateServiceRequest request) => (request with { Tags = default }).ToNode();

    private void CheckNameIsFree(ClusterState cluster, string name)
    {
        if (State.Services.Find(cluster, name) is not { } present) return;
        if (present.Status == ServiceStatus.Active) throw new InvalidParameterException("Creation of service was not idempotent.");
        if (present.Status == ServiceStatus.Draining) throw new InvalidParameterException("Unable to Start a service that is still Draining.");
    }

    private RevisionState Named(ServiceState service, RevisionState revision) =>
        revision with { Arn = State.Names.ServiceRevision(service.Cluster.Name, service.Name, revision.Id) };
}
