using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Surface;

namespace EcsGen.Cli.Import;

/// <summary>Writes a container as a class.</summary>
internal static class ContainerSource
{
    /// <summary>The class.</summary>
    /// <param name="className">Its name.</param>
    /// <param name="container">The container.</param>
    /// <param name="parameters">The parameters that are known.</param>
    /// <param name="classOf">How other containers and volumes are named by their classes.</param>
    public static ClassText Write(string className, Node container, IReadOnlySet<string> parameters, Func<AttributeOwner, string, string?> classOf)
    {
        var ports = PortsOf(container, className);
        var context = new ClassContext(AttributeOwner.Container, parameters, new ClassNames(className))
        {
            ClassOf = (owner, name) => owner == AttributeOwner.Container && name == ContainerNodes.NameOf(container) ? null : classOf(owner, name),
            ConstantOf = (_, port) => ports.FirstOrDefault(entry => entry.Number == port) is { } constant ? className + "." + constant.Name : null,
        };
        var parts = ClassParts.Of(context, container, []);
        return new ClassText(className, [parts.Attributes[0], .. parts.MemberParameters.Select(member => ParameterLines.Declaration(member.Name, member.Path)), .. parts.Attributes.Skip(1)], ports, parts.Nested);
    }

    /// <summary>The constants of a container's class.</summary>
    public static IReadOnlyList<PortConstant> PortsOf(Node container, string className) => Ports.Of(container, new HashSet<string>(["ContainerName", className], StringComparer.Ordinal));
}

/// <summary>The containers of a document.</summary>
internal static class ContainerNodes
{
    /// <summary>The containers of a definition; none when one of them is no object.</summary>
    public static EquatableArray<Node> Of(Node document) =>
        document.Find("containerDefinitions") is { Kind: NodeKind.Array } list && list.Items.All(item => item.Kind == NodeKind.Object) ? list.Items : default;

    /// <summary>The name; empty when it has none.</summary>
    public static string NameOf(Node container) => container.Find("name") is { Kind: NodeKind.String } name ? name.Text : "";
}
