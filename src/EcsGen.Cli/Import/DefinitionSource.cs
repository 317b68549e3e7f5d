using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Rules;
using EcsGen.Surface;

namespace EcsGen.Cli.Import;

/// <summary>A container's class.</summary>
/// <param name="Name">The container.</param>
/// <param name="Class">The class, with that of the definition before it.</param>
/// <param name="Ports">The constants of its ports.</param>
internal sealed record ImportedContainer(string Name, string Class, IReadOnlyList<(string Port, string Name)> Ports);

/// <summary>Writes a task definition as a class with its containers as nested classes.</summary>
internal sealed class DefinitionSource
{
    private readonly string className;
    private readonly Node document;
    private readonly IReadOnlyList<ImportedParameter> parameters;
    private readonly HashSet<string> parameterNames;
    private readonly List<(Node Node, string Class)> containers;

    private DefinitionSource(string className, Node document, IReadOnlyList<ImportedParameter> parameters)
    {
        this.className = className;
        this.document = document;
        this.parameters = parameters;
        parameterNames = parameters.Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal);
        var names = new ClassNames(className);
        containers = Containers(document).Select((node, i) => (node, names.Add(NameOf(node), "Container" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), "Container"))).ToList();
    }

    /// <summary>The lines of the class.</summary>
    /// <param name="className">The class.</param>
    /// <param name="document">The document, its placeholders replaced.</param>
    /// <param name="parameters">The parameters that it uses.</param>
    public static IEnumerable<string> Write(string className, Node document, IReadOnlyList<ImportedParameter> parameters) => new DefinitionSource(className, document, parameters).Lines();

    /// <summary>The classes of the containers, with the constants of their ports.</summary>
    /// <param name="className">The class of the definition.</param>
    /// <param name="document">The definition.</param>
    public static IEnumerable<ImportedContainer> Classes(string className, Node document) =>
        new DefinitionSource(className, document, []).containers.Where(entry => NameOf(entry.Node).Length > 0)
            .Select(entry => new ImportedContainer(NameOf(entry.Node), className + "." + entry.Class, PortsOf(entry)));

    private List<string> Lines()
    {
        var body = containers.Select(Container).ToList();
        // containers that are no object at all stay with the definition
        var node = containers.Count > 0 ? Tree.Replace(document, "containerDefinitions", null) : document;
        var context = new ClassContext(AttributeOwner.Task, parameterNames, (owner, name) => ClassOf(owner, name, className + "."), (_, _) => null);
        var own = ClassParts.Of(context, node, NeedsPlatform() ? ["FargatePlatform = \"1.4.0\""] : []);
        var lines = new List<string>();
        lines.AddRange(new AttributeText("TaskDefinition", own.Own).Lines(0));
        lines.AddRange(ParameterLines.Of(parameters, own, body.SelectMany(container => container)));
        lines.AddRange(own.Attributes.SelectMany(attribute => attribute.Lines(0)));
        lines.Add("public partial class " + className + (body.Count == 0 ? ";" : ""));
        if (body.Count == 0) return lines;
        lines.Add("{");
        lines.AddRange(body.SelectMany((container, i) => i == 0 ? container : container.Prepend("")));
        lines.Add("}");
        return lines;
    }

    private List<string> Container((Node Node, string Class) container)
    {
        var (node, name) = container;
        var ports = PortsOf(container);
        var context = new ClassContext(
            AttributeOwner.Container, parameterNames, (owner, other) => other == NameOf(node) ? null : ClassOf(owner, other, ""),
            (_, port) => ports.FirstOrDefault(entry => entry.Port == port).Name is { } constant ? name + "." + constant : null);
        var parts = ClassParts.Of(context, node, []);
        var lines = new List<string>();
        lines.AddRange(new AttributeText("Container", parts.Own).Lines(4));
        lines.AddRange(parts.MemberParameters.Select(member => "    " + ParameterLines.Declaration(member.Name, member.Path)));
        lines.AddRange(parts.Attributes.SelectMany(attribute => attribute.Lines(4)));
        lines.Add("    public partial class " + name + (ports.Count == 0 ? ";" : ""));
        if (ports.Count == 0) return lines;
        lines.Add("    {");
        lines.AddRange(ports.Select(port => $"        public const int {port.Name} = {port.Port};"));
        lines.Add("    }");
        return lines;
    }

    private static IReadOnlyList<(string Port, string Name)> PortsOf((Node Node, string Class) container) =>
        Ports.Of(container.Node, new HashSet<string>(["ContainerName", container.Class], StringComparer.Ordinal));

    private string? ClassOf(AttributeOwner owner, string name, string prefix)
    {
        if (owner != AttributeOwner.Container) return null;
        var named = containers.Where(container => NameOf(container.Node) == name).ToList();
        return named.Count == 1 ? prefix + named[0].Class : null;
    }

    private bool NeedsPlatform() =>
        Catalogue.Check(RegisterTaskDefinitionRequest.FromNode(document), new TaskOptions(Origin.Attributes)).Any(finding => finding.Id == "ECSG4001");

    private static EquatableArray<Node> Containers(Node document)
    {
        var list = document.Find("containerDefinitions");
        return list is { Kind: NodeKind.Array } && list.Items.All(item => item.Kind == NodeKind.Object) ? list.Items : default;
    }

    private static string NameOf(Node container) => container.Find("name") is { Kind: NodeKind.String } name ? name.Text : "";
}
