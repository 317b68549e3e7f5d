using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api;
using EcsGen.Testing.Api.Mapping;
using EcsGen.Testing.Api.Requests;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Definitions;
using EcsGen.Testing.Cluster.Services;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing;

public sealed partial class EcsSimulator
{
    /// <summary>Gives tags to a cluster, a task definition, a task, a container instance or a service, or changes them.</summary>
    public TagResourceResponse TagResource(TagResourceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var tags = TagsOf(request.ResourceArn);
        foreach (var tag in request.Tags ?? [])
            if (!tag.Value.IsKnown)
                throw ErrorFactory.Create(Kind(request.ResourceArn) == "task-definition" ? "ClientException" : "InvalidParameterException", "Tag value can not be null.");
        foreach (var tag in request.Tags ?? []) tags[tag.Key.OrDefault() ?? ""] = tag.Value.OrDefault() ?? "";
        return new TagResourceResponse();
    }

    /// <summary>Takes tags away; keys that are not there are no error.</summary>
    public UntagResourceResponse UntagResource(UntagResourceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var tags = TagsOf(request.ResourceArn);
        foreach (var key in request.TagKeys ?? []) tags.Remove(key);
        return new UntagResourceResponse();
    }

    /// <summary>Lists the tags of something.</summary>
    public ListTagsForResourceResponse ListTagsForResource(ListTagsForResourceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new ListTagsForResourceResponse { Tags = TagsOf(request.ResourceArn).Answer() };
    }

    private SortedDictionary<string, string> TagsOf(string? arn)
    {
        var text = arn ?? "";
        return Kind(text) switch
        {
            "cluster" => ClusterTags(text),
            "task-definition" => DefinitionTags(text),
            "task" => TaskTags(text),
            "container-instance" => (FindInstance(ClusterOf(text), text) ?? throw new InvalidParameterException("The specified container instance was not found.")).Tags,
            "service" => ServiceTags(text),
            "task-set" => SetTags(text),
            "capacity-provider" => (State.Capacity.Find(text) ?? throw new InvalidParameterException("The specified capacity provider is not found. Specify a valid capacity provider and try again.")).Tags,
            _ => throw new InvalidParameterException("Invalid identifier: Identifier is for " + text),
        };
    }

    private SortedDictionary<string, string> ServiceTags(string arn)
    {
        var service = State.Services.Find(ClusterOf(arn), Names.Short(arn)) ?? throw new InvalidParameterException("The specified service is not found. Specify a valid service and try again.");
        return service.Status == ServiceStatus.Inactive ? throw new InvalidParameterException("The specified service is inactive. Specify an active service and try again.") : service.Tags;
    }

    // arn:…:task-set/cluster/service/ecs-svc/id
    private SortedDictionary<string, string> SetTags(string arn)
    {
        var service = arn.Split('/') is { Length: > 4 } parts ? State.Services.Find(ClusterOf(arn), parts[2]) : null;
        return (service is null ? null : FindSet(service, arn))?.Set!.Tags ?? throw new InvalidParameterException("The specified task set is not found. Specify a valid task set and try again.");
    }

    private SortedDictionary<string, string> ClusterTags(string arn)
    {
        var cluster = State.FindCluster(Names.Short(arn)) ?? throw new InvalidParameterException("The specified cluster is not found. Specify a valid cluster and try again.");
        return cluster.IsActive ? cluster.Tags : throw new InvalidParameterException("The specified cluster is inactive. Specify an active cluster and try again.");
    }

    // an INACTIVE revision can be tagged
    private SortedDictionary<string, string> DefinitionTags(string arn) =>
        (DefinitionStore.Split(arn).Revision is null ? null : State.Definitions.Find(arn))?.Tags ?? throw new ClientException("The specified task definition is not found. Specify a valid task definition and try again.");

    private SortedDictionary<string, string> TaskTags(string arn)
    {
        var task = FindTask(ClusterOf(arn), arn) ?? throw new InvalidParameterException("The specified task is not found. Specify a valid task and try again.");
        return task.Status == TaskStatus.Stopped
            ? throw new InvalidParameterException("The specified task is stopped. Specify a running task and try again.")
            : task.Tags ??= new SortedDictionary<string, string>(StringComparer.Ordinal);
    }

    // arn:aws:ecs:region:account:kind/cluster/id
    private ClusterState ClusterOf(string arn) => ActiveCluster(arn.Split('/') is { Length: > 2 } parts ? parts[1] : null);

    private static string Kind(string? arn)
    {
        var parts = (arn ?? "").Split(':');
        return parts.Length < 6 ? "" : parts[5].Split('/')[0];
    }
}
