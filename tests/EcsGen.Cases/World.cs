using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Rules;

namespace EcsGen.Cases;

/// <summary>What is known when a request is made: what the requests before it registered and created. What they did not make is not known, never missing.</summary>
internal sealed class World
{
    private readonly Dictionary<string, List<RegisterTaskDefinitionRequest>> definitions = [];
    private readonly Dictionary<string, CreateClusterRequest> clusters = [];
    private readonly Dictionary<(string Cluster, string Name), CreateServiceRequest> services = [];
    private readonly List<CreateCapacityProviderRequest> providers = [];

    public World(IEnumerable<Call> setup)
    {
        foreach (var call in setup)
            if (call.Request is { } json)
                Apply(call.Operation, json);
    }

    public LaunchOptions Around(Value<string> cluster, Value<string> definition) => new(Origin.Json)
    {
        Cluster = FindCluster(cluster),
        TaskDefinition = FindDefinition(definition),
        CapacityProviders = providers.ToEquatableArray(),
    };

    public ServiceOptions Around(CreateServiceRequest service) => Services(service.Cluster, service.TaskDefinition, null);

    public ServiceOptions Around(UpdateServiceRequest update)
    {
        var before = services.GetValueOrDefault((NameOf(update.Cluster), update.Service.TryGet(out var name) ? Last(name) : ""));
        return Services(update.Cluster, update.TaskDefinition.IsAbsent && before is not null ? before.TaskDefinition : update.TaskDefinition, before);
    }

    private ServiceOptions Services(Value<string> cluster, Value<string> definition, CreateServiceRequest? before)
    {
        var around = Around(cluster, definition);
        return new ServiceOptions(Origin.Json)
        {
            Cluster = around.Cluster,
            TaskDefinition = around.TaskDefinition,
            CapacityProviders = around.CapacityProviders,
            Before = before,
            Siblings = services.Where(item => item.Key.Cluster == NameOf(cluster) && !ReferenceEquals(item.Value, before)).Select(item => item.Value).ToEquatableArray(),
        };
    }

    private void Apply(string operation, string json)
    {
        switch (operation)
        {
            case "RegisterTaskDefinition":
                var definition = RegisterTaskDefinitionRequest.FromNode(Requests.Node(Shapes.RegisterTaskDefinitionRequest, json));
                if (!definition.Family.TryGet(out var family)) return;
                if (!definitions.TryGetValue(family, out var revisions)) definitions[family] = revisions = [];
                revisions.Add(definition);
                break;
            case "CreateCluster":
                var cluster = CreateClusterRequest.FromNode(Requests.Node(Shapes.CreateClusterRequest, json));
                clusters[NameOf(cluster.ClusterName)] = cluster;
                break;
            case "PutClusterCapacityProviders":
                Put(PutClusterCapacityProvidersRequest.FromNode(Requests.Node(Shapes.PutClusterCapacityProvidersRequest, json)));
                break;
            case "CreateCapacityProvider":
                providers.Add(CreateCapacityProviderRequest.FromNode(Requests.Node(Shapes.CreateCapacityProviderRequest, json)));
                break;
            case "CreateService":
                var service = CreateServiceRequest.FromNode(Requests.Node(Shapes.CreateServiceRequest, json));
                if (service.ServiceName.TryGet(out var name)) services[(NameOf(service.Cluster), name)] = service;
                break;
            case "UpdateService":
                Update(UpdateServiceRequest.FromNode(Requests.Node(Shapes.UpdateServiceRequest, json)));
                break;
            case "DeleteService":
                // the request names the service as an update does
                var gone = UpdateServiceRequest.FromNode(Requests.Node(Shapes.UpdateServiceRequest, json));
                services.Remove((NameOf(gone.Cluster), gone.Service.TryGet(out var deleted) ? Last(deleted) : ""));
                break;
            default:
                break;
        }
    }

    private void Put(PutClusterCapacityProvidersRequest put)
    {
        var name = NameOf(put.Cluster);
        if (clusters.TryGetValue(name, out var cluster))
            clusters[name] = cluster with { CapacityProviders = put.CapacityProviders, DefaultCapacityProviderStrategy = put.DefaultCapacityProviderStrategy };
    }

    private void Update(UpdateServiceRequest update)
    {
        var key = (NameOf(update.Cluster), update.Service.TryGet(out var name) ? Last(name) : "");
        if (services.TryGetValue(key, out var before)) services[key] = UpdatedService.Of(update, before);
    }

    private CreateClusterRequest? FindCluster(Value<string> cluster) => clusters.GetValueOrDefault(NameOf(cluster));

    private RegisterTaskDefinitionRequest? FindDefinition(Value<string> definition)
    {
        if (!definition.TryGet(out var text)) return null;
        var parts = Last(text).Split(':');
        if (!definitions.TryGetValue(parts[0], out var revisions)) return null;
        if (parts.Length == 1) return revisions[^1];
        return int.TryParse(parts[1], out var revision) && revision >= 1 && revision <= revisions.Count ? revisions[revision - 1] : null;
    }

    // a name or an ARN; without either it is the cluster called default
    private static string NameOf(Value<string> cluster) => cluster.TryGet(out var text) ? Last(text) : "default";

    private static string Last(string arn) => arn[(arn.LastIndexOf('/') + 1)..];
}
