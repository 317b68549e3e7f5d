using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Surface;

namespace EcsGen.Cli.Import;

/// <summary>Writes a service, a cluster, a capacity provider or a one-off task as a class.</summary>
internal static class RequestSource
{
    /// <summary>The class.</summary>
    /// <param name="owner">The kind of class.</param>
    /// <param name="className">Its name.</param>
    /// <param name="document">The document, its placeholders replaced.</param>
    /// <param name="parameters">The parameters that it uses.</param>
    /// <param name="known">The classes of the same import.</param>
    /// <param name="own">Arguments of the class's own attribute that are no part of the document: what comes first, and properties.</param>
    public static ClassText Write(AttributeOwner owner, string className, Node document, IEnumerable<string> parameters, KnownClasses known, (string? First, IEnumerable<string> Properties) own)
    {
        var (node, revision) = WithoutRevision(document, known);
        var containers = known.ContainersOf(node.Find("taskDefinition"));
        var names = parameters.ToList();
        var context = new ClassContext(owner, names.ToHashSet(StringComparer.Ordinal), known.Inside(className))
        {
            ClassOf = (kind, name) => kind == AttributeOwner.Container ? Only(containers.Where(container => container.Name == name))?.Class : known.Class(kind, name),
            ConstantOf = (item, port) => item.Find("containerName") is { } name && Only(containers.Where(container => container.Name == name.Text)) is { } container ? Constant(container, entry => entry.Number == port) : null,
            PortOf = name => Only(containers.Where(container => container.Ports.Any(port => port.Mapping == name))) is { } container ? (container.Class, container.Ports.First(port => port.Mapping == name).Name) : null,
        };
        var parts = ClassParts.Of(context, node, revision is null ? own.Properties : own.Properties.Append("Revision = " + CSharp.Text(revision)));
        var marker = own.First is null ? parts.Attributes[0] : parts.Attributes[0] with { Arguments = [CSharp.Text(own.First), .. parts.Attributes[0].Arguments] };
        var text = new ClassText(className, [marker, .. parts.Attributes.Skip(1)], [], parts.Nested);
        return text with { Attributes = [marker, .. ParameterLines.Of(names, parts.MemberParameters, text), .. parts.Attributes.Skip(1)] };
    }

    private static string? Constant(ImportedContainer container, Func<PortConstant, bool> isMeant) => container.Ports.FirstOrDefault(isMeant) is { } port ? container.Class + "." + port.Name : null;

    private static ImportedContainer? Only(IEnumerable<ImportedContainer> containers) => containers.Take(2).ToList() is [var only] ? only : null;

    // web:7 is the class of web, in revision 7
    private static (Node Node, string? Revision) WithoutRevision(Node document, KnownClasses known)
    {
        if (document.Find("taskDefinition") is not { Kind: NodeKind.String } reference || known.Class(AttributeOwner.Task, reference.Text) is not null) return (document, null);
        var colon = reference.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0) return (document, null);
        var family = reference.Text[..colon];
        return known.Class(AttributeOwner.Task, family) is null ? (document, null) : (Tree.Replace(document, "taskDefinition", Node.String(family)), reference.Text[(colon + 1)..]);
    }
}
