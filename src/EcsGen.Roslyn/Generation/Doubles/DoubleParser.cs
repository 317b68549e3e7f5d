using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EcsGen.Json;
using EcsGen.Model;
using EcsGen.Roslyn.Reading;
using EcsGen.Surface;
using Microsoft.CodeAnalysis;

namespace EcsGen.Roslyn.Generation.Doubles;

/// <summary>Decides what a double gets, from the classes that its attribute names; they may be of another assembly.</summary>
internal sealed class DoubleParser
{
    /// <summary>The attribute, which is EcsGen.Testing's.</summary>
    public const string Attribute = "EcsGen.Testing.TestDoubleAttribute";

    private readonly CancellationToken cancel;
    private readonly List<DocumentModel> documents = new();
    private readonly HashSet<INamedTypeSymbol> read = new(SymbolEqualityComparer.Default);

    private DoubleParser(CancellationToken cancel) => this.cancel = cancel;

    /// <summary>What the class gets, or null when nothing can be added to it or its attribute names no cluster: the analyzer says why.</summary>
    public static DoubleModel? Parse(INamedTypeSymbol type, AttributeData attribute, Target target, CancellationToken cancel) =>
        TypeFacts.CanExtend(type) && attribute is { ConstructorArguments: [{ Kind: TypedConstantKind.Type, Value: INamedTypeSymbol cluster }] } && Known.Is(cluster, AttributeOwner.Cluster)
            ? new DoubleParser(cancel).Parse(type, attribute, cluster, target)
            : null;

    /// <summary>Whether a double of the cluster has a service or a one-off task.</summary>
    public static bool HasMembers(INamedTypeSymbol cluster, AttributeData attribute) =>
        ServicesOf(cluster, attribute).Count > 0 || Types([attribute], AttributeOwner.RunTask).Count > 0;

    private DoubleModel Parse(INamedTypeSymbol type, AttributeData attribute, INamedTypeSymbol cluster, Target target)
    {
        var services = ServicesOf(cluster, attribute);
        var runs = Types([attribute], AttributeOwner.RunTask);
        Add(AttributeOwner.Cluster, cluster);
        foreach (var user in new[] { cluster }.Concat(services).Concat(runs))
            foreach (var provider in Named(user, AttributeOwner.CapacityProvider)) Add(AttributeOwner.CapacityProvider, provider);
        foreach (var user in services.Concat(runs))
            foreach (var definition in Named(user, AttributeOwner.Task).Take(1)) Add(AttributeOwner.Task, definition);
        var names = new DoubleNames("Ecs", "Name", "Services", "Now", "Log", "CreateServices", "AddInstances", "Advance", "RunUntilStable", "RunUntil", "Explain", "Timeline", "Add", "Run", "EcsGenContent", type.Name);
        return new DoubleModel
        {
            Type = TypeFacts.Model(type),
            Target = target,
            Name = type.Name,
            GivesBase = type.BaseType is null or { SpecialType: SpecialType.System_Object },
            Services = services.Select(service => Service(service, names)).OfType<ServiceMember>().ToEquatableArray(),
            RunTasks = runs.Select(run => Run(run, names)).OfType<TaskMember>().ToEquatableArray(),
            Documents = documents.ToEquatableArray(),
        };
    }

    private void Add(AttributeOwner owner, INamedTypeSymbol type)
    {
        if (!read.Add(type)) return;
        foreach (var (kind, node) in Documents.Of(owner, type, Read(owner, type))) documents.Add(new DocumentModel(kind, JsonWriter.Write(node, HoleStyle.Carrier)));
    }

    private ServiceMember? Service(INamedTypeSymbol type, DoubleNames names)
    {
        var node = Read(AttributeOwner.Service, type);
        if (DocumentName.Of(AttributeOwner.Service, type, node) is not { } name) return null;
        documents.Add(new DocumentModel(ArtifactKinds.Service, JsonWriter.Write(node, HoleStyle.Carrier)));
        return new ServiceMember(names.Take(name), name, Containers(type,
            new DoubleNames("Name", "Description", "DesiredCount", "RunningCount", "PendingCount", "Deployments", "Events", "IsStable", "Tasks", "StoppedTasks", "Cluster", "Scale", "Update", "Deploy",
                "Redeploy", "DeployImage", "Explain", "Explanation", "Behave", "AssertStable", "AssertRunning", "AssertEvent", "AssertSpread", "Find", "Arn", "Id", "LastStatus", "IsRunning", "HealthStatus",
                "Definition", "Zone", "Instance", "StoppedReason", "StopCode", "Stop", "Protect", "Unprotect", "Container")));
    }

    private TaskMember? Run(INamedTypeSymbol type, DoubleNames names)
    {
        var node = Read(AttributeOwner.RunTask, type);
        var name = DocumentName.Of(AttributeOwner.RunTask, type, node) ?? type.Name;
        return new TaskMember(names.Take(name), name, JsonWriter.Write(node, HoleStyle.Carrier), Containers(type,
            new DoubleNames("Arn", "Id", "Description", "LastStatus", "IsRunning", "HealthStatus", "Definition", "Zone", "Instance", "StoppedReason", "StopCode", "Stop", "Protect", "Unprotect", "Container")));
    }

    private EquatableArray<ContainerMember> Containers(INamedTypeSymbol user, DoubleNames names) =>
        Named(user, AttributeOwner.Task).Take(1)
            .SelectMany(definition => Read(AttributeOwner.Task, definition).Find("containerDefinitions")?.Items ?? default)
            .Select(container => Container(container, names)).OfType<ContainerMember>().ToEquatableArray();

    private static ContainerMember? Container(Node container, DoubleNames names)
    {
        if (container.Find("name") is not { Kind: NodeKind.String } name) return null;
        var property = names.Take(name.Text);
        var ports = (container.Find("portMappings")?.Items ?? default)
            .Where(port => port.Find("name") is { Kind: NodeKind.String } && port.Find("containerPort") is { Kind: NodeKind.Number })
            .Select(port => new PortMember(names.Take(name.Text + "-" + port.Find("name")!.Text + "-host-port"), port.Find("name")!.Text, port.Find("containerPort")!.Text));
        return new ContainerMember(property, name.Text, ports.ToEquatableArray());
    }

    private Node Read(AttributeOwner owner, INamedTypeSymbol type) => DefinitionReader.Read(owner, type, new Problems(), cancel).Node;

    private static List<INamedTypeSymbol> ServicesOf(INamedTypeSymbol cluster, AttributeData attribute) =>
        Types(Known.Chain(cluster).SelectMany(part => part.GetAttributes()).Append(attribute), AttributeOwner.Service);

    // a derived class's reference comes before its base's
    private static List<INamedTypeSymbol> Named(INamedTypeSymbol user, AttributeOwner owner) =>
        Types(Known.Chain(user).SelectMany(part => part.GetAttributes()), owner);

    private static List<INamedTypeSymbol> Types(IEnumerable<AttributeData> attributes, AttributeOwner owner) =>
        attributes.SelectMany(Documents.Named).Where(type => Known.Is(type, owner)).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).ToList();
}
