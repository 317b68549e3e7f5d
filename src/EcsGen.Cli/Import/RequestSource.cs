using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Surface;

namespace EcsGen.Cli.Import;

/// <summary>Writes a service, a cluster, a capacity provider or a one-off task as a class.</summary>
internal static class RequestSource
{
    /// <summary>The lines of the class.</summary>
    /// <param name="owner">The kind of class.</param>
    /// <param name="className">The class.</param>
    /// <param name="document">The document, its placeholders replaced.</param>
    /// <param name="parameters">The parameters that it uses.</param>
    /// <param name="known">The classes of the same import.</param>
    public static IEnumerable<string> Write(AttributeOwner owner, string className, Node document, IReadOnlyList<ImportedParameter> parameters, KnownClasses known)
    {
        var (node, revision) = WithoutRevision(document, known);
        var definition = known.Definition(node.Find("taskDefinition"));
        var context = new ClassContext(
            owner, parameters.Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal),
            (kind, name) => kind == AttributeOwner.Container ? known.Container(definition, name)?.Class : known.Class(kind, name),
            (item, port) => item.Find("containerName") is { } container && known.Container(definition, container.Text) is { } found && found.Ports.FirstOrDefault(entry => entry.Port == port).Name is { } constant
                ? found.Class + "." + constant : null);
        var own = ClassParts.Of(context, node, revision is null ? [] : ["Revision = " + CSharp.Text(revision)]);
        // a one-off task has no name of its own: the file's
        var arguments = owner == AttributeOwner.RunTask ? own.Own.Prepend(CSharp.Text(className)).ToList() : own.Own;
        var lines = new List<string>();
        lines.AddRange(new AttributeText(AttributeSurface.RootOf(owner)!.Name, arguments).Lines(0));
        lines.AddRange(ParameterLines.Of(parameters, own, []));
        lines.AddRange(own.Attributes.SelectMany(attribute => attribute.Lines(0)));
        lines.Add("public partial class " + className + ";");
        return lines;
    }

    // web:7 is the class of web, in revision 7
    private static (Node Node, string? Revision) WithoutRevision(Node document, KnownClasses known)
    {
        if (document.Find("taskDefinition") is not { Kind: NodeKind.String } reference || known.Definition(reference) is not null) return (document, null);
        var colon = reference.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0) return (document, null);
        var family = Node.String(reference.Text[..colon]);
        return known.Definition(family) is null ? (document, null) : (Tree.Replace(document, "taskDefinition", family), reference.Text[(colon + 1)..]);
    }
}
