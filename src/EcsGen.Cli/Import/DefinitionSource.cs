using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Rules;
using EcsGen.Surface;

namespace EcsGen.Cli.Import;

/// <summary>A container's class.</summary>
/// <param name="Name">The container.</param>
/// <param name="Class">The class, with that of the definition before it where it stands inside.</param>
/// <param name="Ports">The constants of its ports.</param>
internal sealed record ImportedContainer(string Name, string Class, IReadOnlyList<PortConstant> Ports);

/// <summary>Writes a task definition as a class with its containers as nested classes.</summary>
internal sealed class DefinitionSource
{
    private readonly string className;
    private readonly Node document;
    private readonly HashSet<string> parameters;
    private readonly SharedContainers shared;
    private readonly ClassNames names;
    private readonly List<(Node Node, string Class)> nested;
    private readonly List<(Node Node, string Class)> named;

    private DefinitionSource(string className, Node document, IEnumerable<string> parameters, SharedContainers shared)
    {
        this.className = className;
        this.document = document;
        this.parameters = parameters.ToHashSet(StringComparer.Ordinal);
        this.shared = shared;
        var containers = ContainerNodes.Of(document);
        var own = containers.Count - shared.Of(document);
        named = containers.Skip(own).Select(node => (node, shared.ClassOf(node)!)).ToList();
        names = new ClassNames([className, .. named.Select(entry => entry.Class)]);
        nested = containers.Take(own).Select((node, i) => (node, names.Add(ContainerNodes.NameOf(node), "Container" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), "Container"))).ToList();
    }

    /// <summary>The class.</summary>
    /// <param name="className">Its name.</param>
    /// <param name="document">The document, its placeholders replaced.</param>
    /// <param name="parameters">The parameters that it uses.</param>
    /// <param name="shared">The containers that have a class of their own.</param>
    public static ClassText Write(string className, Node document, IEnumerable<string> parameters, SharedContainers shared) => new DefinitionSource(className, document, parameters, shared).Text();

    /// <summary>The classes of the containers, with the constants of their ports.</summary>
    /// <param name="className">The class of the definition.</param>
    /// <param name="document">The definition.</param>
    /// <param name="shared">The containers that have a class of their own.</param>
    public static IEnumerable<ImportedContainer> Classes(string className, Node document, SharedContainers shared)
    {
        var source = new DefinitionSource(className, document, [], shared);
        return source.nested.Select(entry => (entry.Node, Inside: entry.Class, Class: className + "." + entry.Class)).Concat(source.named.Select(entry => (entry.Node, Inside: entry.Class, entry.Class)))
            .Where(entry => ContainerNodes.NameOf(entry.Node).Length > 0)
            .Select(entry => new ImportedContainer(ContainerNodes.NameOf(entry.Node), entry.Class, ContainerSource.PortsOf(entry.Node, entry.Inside)));
    }

    /// <summary>Whether the class of a definition has to say on which Fargate platform it runs.</summary>
    public static bool NeedsPlatform(Node document) =>
        Catalogue.Check(RegisterTaskDefinitionRequest.FromNode(document), new TaskOptions(Origin.Attributes)).Any(finding => finding.Id == "ECSG4001");

    private ClassText Text()
    {
        // containers that are no object at all stay with the definition
        var node = nested.Count + named.Count > 0 ? Tree.Replace(document, "containerDefinitions", null) : document;
        var extra = new List<string>();
        if (NeedsPlatform(document)) extra.Add("FargatePlatform = \"1.4.0\"");
        if (named.Count > 0) extra.Add("Containers = [" + string.Join(", ", named.Select(entry => $"typeof({entry.Class})")) + "]");
        var own = ClassParts.Of(new ClassContext(AttributeOwner.Task, parameters, names) { ClassOf = (owner, name) => ContainerOf(owner, name, className + ".") }, node, extra);
        var containers = nested.Select(entry => ContainerSource.Write(entry.Class, entry.Node, parameters, (owner, name) => ContainerOf(owner, name, "") ?? own.ClassOf(owner, name)));
        var text = new ClassText(className, own.Attributes, [], [.. own.Nested, .. containers]);
        return text with { Attributes = [own.Attributes[0], .. ParameterLines.Of(parameters, own.MemberParameters, text), .. own.Attributes.Skip(1)] };
    }

    private string? ContainerOf(AttributeOwner owner, string name, string prefix)
    {
        if (owner != AttributeOwner.Container) return null;
        var found = nested.Where(entry => ContainerNodes.NameOf(entry.Node) == name).Select(entry => prefix + entry.Class).Concat(named.Where(entry => ContainerNodes.NameOf(entry.Node) == name).Select(entry => entry.Class)).ToList();
        return found.Count == 1 ? found[0] : null;
    }
}
