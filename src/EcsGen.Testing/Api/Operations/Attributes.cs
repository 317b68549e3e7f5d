using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api;
using EcsGen.Testing.Api.Requests;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Instances;
using Attribute = EcsGen.Testing.Api.Attribute;

namespace EcsGen.Testing;

public sealed partial class EcsSimulator
{
    private const int MostCustomAttributes = 10;

    /// <summary>Gives attributes to instances, or changes them: at most 10 on each, beside the built-in ones.</summary>
    public PutAttributesResponse PutAttributes(PutAttributesRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var cluster = ActiveCluster(request.Cluster);
        foreach (var attribute in request.Attributes ?? [])
        {
            var instance = Target(cluster, attribute);
            var custom = instance.Attributes.Keys.Count(IsCustom);
            if (!instance.Attributes.ContainsKey(attribute.Name!) && custom >= MostCustomAttributes)
                throw new AttributeLimitExceededException("The attribute limit of 10 for the target was exceeded.");
            instance.Attributes[attribute.Name!] = attribute.Value;
            instance.FactsChanged();
            Kernel.Record("instance", instance, "has the attribute " + attribute.Name);
        }
        return new PutAttributesResponse { Attributes = (request.Attributes ?? []).ToEquatableArray() };
    }

    /// <summary>Takes attributes from instances.</summary>
    public DeleteAttributesResponse DeleteAttributes(DeleteAttributesRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var cluster = ActiveCluster(request.Cluster);
        foreach (var attribute in request.Attributes ?? [])
        {
            var instance = Target(cluster, attribute);
            if (!IsCustom(attribute.Name!)) throw new InvalidParameterException($"The attribute {attribute.Name} can not be deleted.");
            instance.Attributes.Remove(attribute.Name!);
            instance.FactsChanged();
        }
        return new DeleteAttributesResponse { Attributes = (request.Attributes ?? []).ToEquatableArray() };
    }

    /// <summary>Lists the attributes of a cluster's instances.</summary>
    public ListAttributesResponse ListAttributes(ListAttributesRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var cluster = ActiveCluster(request.Cluster);
        var found =
            from instance in cluster.Instances
            from attribute in instance.Attributes
            where request.AttributeName is null || attribute.Key == request.AttributeName
            where request.AttributeValue is null || attribute.Value == request.AttributeValue
            select new Attribute { Name = attribute.Key, Value = attribute.Value, TargetId = instance.Arn };
        var (page, next) = Paging.Page(found.ToList(), request.MaxResults, request.NextToken);
        return new ListAttributesResponse { Attributes = page, NextToken = next };
    }

    private static bool IsCustom(string name) =>
        !name.StartsWith("ecs.", StringComparison.Ordinal) && !name.StartsWith("com.amazonaws.ecs.", StringComparison.Ordinal);

    private static InstanceState Target(ClusterState cluster, Attribute attribute)
    {
        if (string.IsNullOrEmpty(attribute.Name)) throw new InvalidParameterException("Attribute name can not be blank.");
        return FindInstance(cluster, attribute.TargetId ?? "") ?? throw new TargetNotFoundException("Unable to find target. Specify a valid target and try again.");
    }
}
