using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Json;
using EcsGen.Model;
using EcsGen.Rules;

namespace EcsGen.Checking;

/// <summary>
/// Documents that belong together, and what each knows through the others: a service its task definition and its cluster. A name that no document has, or that two have, is not
/// known; nothing is called missing.
/// </summary>
public sealed class Surroundings
{
    private readonly Dictionary<string, (EcsDocument Document, RegisterTaskDefinitionRequest Definition)?> definitions = new();
    private readonly Dictionary<string, (EcsDocument Document, CreateClusterRequest Cluster)?> clusters = new();
    private readonly Dictionary<string, (EcsDocument Document, CreateServiceRequest Service)?> services = new();
    private readonly List<CreateServiceRequest> all = new();
    private readonly List<CreateCapacityProviderRequest> providers = new();

    /// <summary>What these documents say of each other.</summary>
    public Surroundings(IEnumerable<EcsDocument> documents)
    {
        foreach (var document in documents) Add(document);
    }

    /// <summary>Judges a document with what is known through the others.</summary>
    /// <param name="document">The document.</param>
    /// <param name="withOptIn">Whether rules that are off by default speak too.</param>
    public EquatableArray<Finding> Judge(EcsDocument document, bool withOptIn)
    {
        var options = new RequestOptions(Origin.Json) { WithOptIn = withOptIn };
        return document.Kind switch
        {
            DocumentKind.TaskDefinition or DocumentKind.ContainerDefinitions =>
                Catalogue.Check(document.ToTaskDefinition()!, new TaskOptions(Origin.Json) { IsFragment = document.IsFragment, WithOptIn = withOptIn }),
            DocumentKind.Service => Service(document, withOptIn),
            DocumentKind.ServiceUpdate => Update(UpdateServiceRequest.FromNode(document.Node), withOptIn),
            DocumentKind.RunTask => Run(RunTaskRequest.FromNode(document.Node), withOptIn),
            DocumentKind.Cluster => Catalogue.Check(CreateClusterRequest.FromNode(document.Node), options),
            DocumentKind.ClusterCapacityProviders => Catalogue.Check(PutClusterCapacityProvidersRequest.FromNode(document.Node), options),
            DocumentKind.CapacityProvider => Catalogue.Check(CreateCapacityProviderRequest.FromNode(document.Node), options),
            _ => default,
        };
    }

    /// <summary>The document that a place of a finding about <paramref name="of"/> is in; null when it is none of these.</summary>
    public EcsDocument? Find(DocumentRole role, EcsDocument of) => role switch
    {
        DocumentRole.TaskDefinition => Named(definitions, Text(of, "taskDefinition"))?.Document,
        DocumentRole.Cluster => Named(clusters, Text(of, "cluster"))?.Document,
        DocumentRole.Service => Named(services, Text(of, "service"))?.Document,
        _ => null,
    };

    private EquatableArray<Finding> Service(EcsDocument document, bool withOptIn)
    {
        var service = CreateServiceRequest.FromNode(document.Node);
        // the settings of ecspresso name the service, its cluster and definition, and the count may be the one that runs
        var siblings = all.Where(other => other != service && other.Cluster.IsKnown && other.Cluster == service.Cluster).ToEquatableArray();
        EquatableArray<string> filledIn = document.IsFragment ? EquatableArray.Create("serviceName", "cluster", "taskDefinition", "desiredCount") : default;
        return Catalogue.Check(service, Around(service.Cluster, service.TaskDefinition, null, withOptIn) with { FilledIn = filledIn, Siblings = siblings });
    }

    private EquatableArray<Finding> Update(UpdateServiceRequest update, bool withOptIn)
    {
        var before = Named(services, update.Service.OrDefault())?.Service;
        var definition = update.TaskDefinition.IsAbsent && before is not null ? before.TaskDefinition : update.TaskDefinition;
        return Catalogue.Check(update, Around(update.Cluster, definition, before, withOptIn));
    }

    private EquatableArray<Finding> Run(RunTaskRequest run, bool withOptIn)
    {
        LaunchOptions around = Around(run.Cluster, run.TaskDefinition, null, withOptIn);
        return Catalogue.Check(run, around);
    }

    private ServiceOptions Around(Value<string> cluster, Value<string> definition, CreateServiceRequest? before, bool withOptIn) => new(Origin.Json)
    {
        WithOptIn = withOptIn,
        TaskDefinition = Named(definitions, definition.OrDefault())?.Definition,
        Cluster = Named(clusters, cluster.OrDefault())?.Cluster,
        CapacityProviders = providers.ToEquatableArray(),
        Before = before,
    };

    private void Add(EcsDocument document)
    {
        switch (document.Kind)
        {
            case DocumentKind.TaskDefinition when document.ToTaskDefinition() is { } definition:
                Add(definitions, definition.Family, (document, definition));
                break;
            case DocumentKind.Cluster when CreateClusterRequest.FromNode(document.Node) is var cluster:
                Add(clusters, cluster.ClusterName, (document, cluster));
                break;
            case DocumentKind.Service when CreateServiceRequest.FromNode(document.Node) is var service:
                Add(services, service.ServiceName, (document, service));
                all.Add(service);
                break;
            case DocumentKind.CapacityProvider:
                providers.Add(CreateCapacityProviderRequest.FromNode(document.Node));
                break;
            default:
                break;
        }
    }

    // two of one name are two environments, perhaps: then it is not known which is meant
    private static void Add<T>(Dictionary<string, T?> byName, Value<string> name, T item)
        where T : struct
    {
        if (name.TryGet(out var known) && known.Length > 0) byName[known] = byName.ContainsKey(known) ? null : item;
    }

    // a name, name:revision or an ARN that ends in it
    private static T? Named<T>(Dictionary<string, T?> byName, string? reference)
        where T : struct
    {
        if (reference is null) return null;
        var name = reference.Substring(reference.LastIndexOf('/') + 1).Split(':')[0];
        return byName.TryGetValue(name, out var item) ? item : null;
    }

    private static string? Text(EcsDocument document, string member) => document.Node.Find(member) is { Kind: NodeKind.String } node ? node.Text : null;
}
