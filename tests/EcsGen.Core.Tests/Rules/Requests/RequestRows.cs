using System;
using System.Linq;
using EcsGen.Json;
using EcsGen.Model;
using Xunit;

namespace EcsGen.Rules;

/// <summary>Checks one row of a rule on services, runs, clusters and capacity providers: see <see cref="RuleRows"/> for the marks.</summary>
internal static class RequestRows
{
    /// <summary>
    /// The operation is create, update, run, cluster, put or provider. What is known around the request is an object with definition, cluster, providers, before, siblings, and
    /// fragment and filledIn as in the options.
    /// </summary>
    public static void Check(string id, string operation, string markedJson, string around)
    {
        var (json, marks) = RuleRows.Strip(markedJson);
        var document = JsonReader.Read(json);
        Assert.True(document.Root is not null && document.Findings.Count == 0, "the row is not plain JSON: " + json + string.Join("; ", document.Findings));

        var findings = Judge(operation, document.Root!, Around(around) with { WithOptIn = Catalogue.Find(id)!.IsOptIn });

        var found = findings.Where(finding => finding.Id == id).Select(finding => document.Locate(finding)).Select(place => (place.Start, place.Length)).OrderBy(span => span.Start).ToArray();
        var said = string.Join("; ", findings.Select(finding => $"{finding.Id} at {finding.Path}: {finding.Message}"));
        Assert.True(marks.SequenceEqual(found), $"{id} should report at {Show(json, marks)} and reports at {Show(json, found)}: {json}\n{said}");
        var others = findings.Where(finding => finding.Id != id && Catalogue.Find(finding.Id)!.Severity != RuleSeverity.Info);
        Assert.True(!others.Any(), $"beside {id} nothing should be said of {json}: {said}");
        foreach (var finding in findings) Assert.False(finding.Message.EndsWith('.'), "no full stop at the end: " + finding.Message);
    }

    private static EquatableArray<Finding> Judge(string operation, Node node, ServiceOptions options) => operation switch
    {
        "create" => Catalogue.Check(Read(Shapes.CreateServiceRequest, node, CreateServiceRequest.FromNode), options),
        "update" => Catalogue.Check(Read(Shapes.UpdateServiceRequest, node, UpdateServiceRequest.FromNode), options),
        "run" => Catalogue.Check(Read(Shapes.RunTaskRequest, node, RunTaskRequest.FromNode), options),
        "cluster" => Catalogue.Check(Read(Shapes.CreateClusterRequest, node, CreateClusterRequest.FromNode), options),
        "put" => Catalogue.Check(Read(Shapes.PutClusterCapacityProvidersRequest, node, PutClusterCapacityProvidersRequest.FromNode), options),
        "provider" => Catalogue.Check(Read(Shapes.CreateCapacityProviderRequest, node, CreateCapacityProviderRequest.FromNode), options),
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "no such operation"),
    };

    private static ServiceOptions Around(string json)
    {
        if (json.Length == 0) return new ServiceOptions(Origin.Json);
        var root = JsonReader.Read(json).Root!;
        return new ServiceOptions(Origin.Json)
        {
            TaskDefinition = Part(root, "definition", RegisterTaskDefinitionRequest.FromNode),
            Cluster = Part(root, "cluster", CreateClusterRequest.FromNode),
            Before = Part(root, "before", CreateServiceRequest.FromNode),
            IsFragment = root.Find("fragment") is not null,
            FilledIn = root.Find("filledIn")?.Items.Select(item => item.Text).ToEquatableArray() ?? default,
            CapacityProviders = root.Find("providers")?.Items.Select(CreateCapacityProviderRequest.FromNode).ToEquatableArray() ?? default,
            Siblings = root.Find("siblings")?.Items.Select(CreateServiceRequest.FromNode).ToEquatableArray() ?? default,
        };
    }

    private static T? Part<T>(Node root, string name, Func<Node, T> read)
        where T : class => root.Find(name) is { } node ? read(node) : null;

    private static T Read<T>(Shape shape, Node node, Func<Node, T> read) => read(Conform.To(shape, node).Node);

    private static string Show(string json, (int Start, int Length)[] spans) =>
        "[" + string.Join(", ", spans.Select(span => span.Start + ":" + json.Substring(span.Start, span.Length))) + "]";
}
