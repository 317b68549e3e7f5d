using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api;
using EcsGen.Testing.Api.Mapping;
using EcsGen.Testing.Api.Requests;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Services;

namespace EcsGen.Testing;

public sealed partial class EcsSimulator
{
    /// <summary>Describes deployments of services, those that are over included.</summary>
    public DescribeServiceDeploymentsResponse DescribeServiceDeployments(DescribeServiceDeploymentsRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Throttle("DescribeServiceDeployments");
        if (request.ServiceDeploymentArns is not { Count: > 0 }) throw new InvalidParameterException("serviceDeploymentArns cannot be empty.");
        var found = new List<ServiceDeployment>();
        var failures = new List<Failure>();
        foreach (var arn in request.ServiceDeploymentArns)
        {
            if (FindDeployment(arn) is { } deployment) found.Add(deployment.Answer());
            else failures.Add(new Failure { Arn = arn, Reason = "MISSING" });
        }
        return new DescribeServiceDeploymentsResponse { ServiceDeployments = found.ToEquatableArray(), Failures = failures.ToEquatableArray() };
    }

    /// <summary>Lists the deployments of a service, the newest first.</summary>
    public ListServiceDeploymentsResponse ListServiceDeployments(ListServiceDeploymentsRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Throttle("ListServiceDeployments");
        var service = ServiceOf(ActiveCluster(request.Cluster), request.Service);
        var found = Enumerable.Reverse(service.History).Select(deployment => deployment.Brief())
            .Where(deployment => request.Status is null || request.Status.Contains(deployment.Status!))
            .Where(deployment => request.CreatedAt?.After is not { } after || deployment.CreatedAt >= after)
            .Where(deployment => request.CreatedAt?.Before is not { } before || deployment.CreatedAt <= before)
            .ToList();
        var (page, next) = Paging.Page(found, request.MaxResults ?? 20, request.NextToken);
        return new ListServiceDeploymentsResponse { ServiceDeployments = page, NextToken = next };
    }

    /// <summary>Describes revisions of services.</summary>
    public DescribeServiceRevisionsResponse DescribeServiceRevisions(DescribeServiceRevisionsRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Throttle("DescribeServiceRevisions");
        if (request.ServiceRevisionArns is not { Count: > 0 }) throw new InvalidParameterException("The Service ARN provided is invalid.");
        var found = new List<ServiceRevision>();
        var failures = new List<Failure>();
        foreach (var arn in request.ServiceRevisionArns)
        {
            var service = ServiceOfPart(arn, "service-revision/");
            if (service is { Status: ServiceStatus.Inactive }) throw new InvalidParameterException("Cannot call DescribeServiceRevisions for a service that is INACTIVE");
            if (service?.Revisions.Find(revision => revision.Arn == arn) is { } known) found.Add(known.Answer(service));
            else failures.Add(new Failure { Arn = arn, Reason = "MISSING" });
        }
        return new DescribeServiceRevisionsResponse { ServiceRevisions = found.ToEquatableArray(), Failures = failures.ToEquatableArray() };
    }

    /// <summary>Stops a deployment: by rolling back (ROLLBACK, the default), or by leaving the service as it is (ABORT).</summary>
    public StopServiceDeploymentResponse StopServiceDeployment(StopServiceDeploymentRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Throttle("StopServiceDeployment");
        var deployment = FindDeployment(request.ServiceDeploymentArn ?? "") ?? throw new ServiceDeploymentNotFoundException("Service deployment not found.");
        if (!deployment.IsOpen) throw new ConflictException("The service deployment is not in a state that can be stopped.", EquatableArray.Create(deployment.Arn));
        var rollback = request.StopType switch
        {
            null or "ROLLBACK" => true,
            "ABORT" => false,
            _ => throw new InvalidParameterException("stopType should be one of [ABORT,ROLLBACK]"),
        };
        State.Services.StopDeployment(deployment, rollback);
        return new StopServiceDeploymentResponse { ServiceDeploymentArn = deployment.Arn };
    }

    /// <summary>Lets a deployment that pauses at a hook go on (CONTINUE, the default), or rolls it back (ROLLBACK).</summary>
    public ContinueServiceDeploymentResponse ContinueServiceDeployment(ContinueServiceDeploymentRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Throttle("ContinueServiceDeployment");
        var deployment = FindDeployment(request.ServiceDeploymentArn ?? "") ?? throw new ServiceDeploymentNotFoundException("Service deployment not found.");
        var rollback = request.Action switch
        {
            null or "CONTINUE" => false,
            "ROLLBACK" => true,
            _ => throw new InvalidParameterException("action should be one of [CONTINUE,ROLLBACK]"),
        };
        if (deployment.Stages is not { IsOpen: true } stages || !stages.Continue(request.HookId ?? "", rollback))
            throw new InvalidParameterException("The service deployment has no hook of that id that awaits an action.");
        State.Services.Wake(deployment.Service);
        return new ContinueServiceDeploymentResponse { ServiceDeploymentArn = deployment.Arn };
    }

    private ServiceDeploymentState? FindDeployment(string arn) => ServiceOfPart(arn, "service-deployment/")?.History.Find(deployment => deployment.Arn == arn);

    // the service that an ARN of a part of it names: …/cluster/service/id
    private ServiceState? ServiceOfPart(string arn, string kind)
    {
        var at = arn.IndexOf(kind, StringComparison.Ordinal);
        var parts = at < 0 ? [] : arn[(at + kind.Length)..].Split('/');
        if (parts.Length != 3) throw new InvalidParameterException("The Service ARN provided is invalid.");
        return State.Services.Find(ActiveCluster(parts[0]), parts[1]);
    }
}
