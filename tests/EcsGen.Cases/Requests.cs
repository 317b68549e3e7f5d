using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Json;
using EcsGen.Model;
using EcsGen.Rules;

namespace EcsGen.Cases;

/// <summary>The operations whose requests the rules judge.</summary>
internal static class Requests
{
    private static readonly Dictionary<string, Func<Node, World, EquatableArray<Finding>>> ByOperation = new()
    {
        ["RegisterTaskDefinition"] = (node, _) => Catalogue.Check(RegisterTaskDefinitionRequest.FromNode(node), new TaskOptions(Origin.Json)),
        ["CreateService"] = (node, world) => CreateServiceRequest.FromNode(node) is var service ? Catalogue.Check(service, world.Around(service)) : default,
        ["UpdateService"] = (node, world) => UpdateServiceRequest.FromNode(node) is var update ? Catalogue.Check(update, world.Around(update)) : default,
        ["RunTask"] = (node, world) => RunTaskRequest.FromNode(node) is var run ? Catalogue.Check(run, world.Around(run.Cluster, run.TaskDefinition)) : default,
        ["CreateCluster"] = (node, _) => Catalogue.Check(CreateClusterRequest.FromNode(node), new RequestOptions(Origin.Json)),
        ["CreateCapacityProvider"] = (node, _) => Catalogue.Check(CreateCapacityProviderRequest.FromNode(node), new RequestOptions(Origin.Json)),
        ["PutClusterCapacityProviders"] = (node, _) => Catalogue.Check(PutClusterCapacityProvidersRequest.FromNode(node), new RequestOptions(Origin.Json)),
    };

    public static bool Knows(string operation) => ByOperation.ContainsKey(operation);

    /// <summary>Everything that is said of a request: of its reading, and by the rules.</summary>
    public static IReadOnlyList<Finding> Judge(string operation, string json, World world)
    {
        var (node, reading) = Read(Shapes.Get(operation + "Request"), json);
        return reading.Concat(ByOperation[operation](node, world)).ToList();
    }

    public static Node Node(Shape shape, string json) => Read(shape, json).Node;

    private static (Node Node, IEnumerable<Finding> Findings) Read(Shape shape, string json)
    {
        var document = JsonReader.Read(json);
        var (node, findings) = Conform.To(shape, document.Root ?? throw new FormatException("A request is no JSON: " + json));
        return (node, document.Findings.Concat(findings));
    }
}
