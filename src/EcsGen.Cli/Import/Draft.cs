using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Cli.Documents;
using EcsGen.Json;
using EcsGen.Model;
using EcsGen.Surface;

namespace EcsGen.Cli.Import;

/// <summary>What is known of a class before it is written.</summary>
/// <param name="Path">The file.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Owner">The kind of class.</param>
/// <param name="Node">The document as C# is to say it, with <c>{Name}</c> for the placeholders that became parameters.</param>
/// <param name="Called">What the class is about, in words.</param>
/// <param name="Parameters">The parameters.</param>
internal sealed record Draft(string Path, DocumentKind Kind, AttributeOwner Owner, Node Node, string Called, IReadOnlyList<ImportedParameter> Parameters)
{
    private static readonly string[] Endings = [".JSON", ".JSONNET", ".LIBSONNET", ".TPL", ".TEMPLATE", ".TFTPL", ".J2", ".ERB"];

    /// <summary>The class.</summary>
    public string ClassName { get; set; } = "";

    /// <summary>The kind of class, as it stands in a name.</summary>
    public string Noun => Owner.ToString();

    /// <summary>The draft of a document, or null when C# has no form for it.</summary>
    public static Draft? Of(string path, EcsDocument document, ImportNotes notes)
    {
        if (OwnerOf(document.Kind) is not { } owner)
        {
            notes.Add(path, document.Node, $"{EcsDocument.TitleOf(document.Kind)} (UpdateService) has no form in C#: write the service that it changes", isLoss: true);
            return null;
        }
        var canonical = Canonical.Of(document.Kind, document.Node);
        var parameters = Import.Parameters.Of(document.Kind, canonical);
        var node = Whole(path, document, parameters.Apply(canonical), notes);
        notes.AddOf(path, owner, canonical, node);
        return new Draft(path, document.Kind, owner, node, CalledBy(path, owner, canonical), parameters.All);
    }

    // what C# names and the file does not
    private static Node Whole(string path, EcsDocument document, Node node, ImportNotes notes)
    {
        if (document.Kind == DocumentKind.ClusterCapacityProviders)
            return Node.Object(node.Members.Select(member => member.Name == "cluster" ? new NodeMember("clusterName", member.Value) : member).ToEquatableArray());
        if (document.Kind != DocumentKind.ContainerDefinitions) return node;
        notes.Add(path, document.Node, $"the file has containers and no family: the class takes '{NameOf(path, "task")}' from the file's name", isLoss: false);
        return Node.Object(EquatableArray.Create(new NodeMember("family", Node.String(NameOf(path, "task"))), node.Members[0]));
    }

    private static string CalledBy(string path, AttributeOwner owner, Node document)
    {
        if (owner == AttributeOwner.RunTask) return NameOf(path, "run");
        var member = owner == AttributeOwner.Cluster && document.Find("cluster") is not null ? "cluster" : AttributeSurface.Of(owner).NameMember;
        var words = document.Find(member) is { } named && Import.Parameters.Words(named) is { Length: > 0 } text ? text : NameOf(path, "");
        // a service often has its definition's name
        return owner == AttributeOwner.Service && !words.EndsWith("service", StringComparison.OrdinalIgnoreCase) ? words + "-service" : words;
    }

    private static AttributeOwner? OwnerOf(DocumentKind kind) => kind switch
    {
        DocumentKind.TaskDefinition or DocumentKind.ContainerDefinitions => AttributeOwner.Task,
        DocumentKind.Service => AttributeOwner.Service,
        DocumentKind.Cluster or DocumentKind.ClusterCapacityProviders => AttributeOwner.Cluster,
        DocumentKind.CapacityProvider => AttributeOwner.CapacityProvider,
        DocumentKind.RunTask => AttributeOwner.RunTask,
        _ => null,
    };

    // a name that ECS and a file system allow
    private static string NameOf(string path, string fallback)
    {
        var stem = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        while (stem.LastIndexOf('.') is > 0 and var dot && Endings.Contains(stem[dot..].ToUpperInvariant())) stem = stem[..dot];
        var name = string.Concat(stem.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-')).Trim('-');
        return name.Length == 0 ? fallback : name.Length > 255 ? name[..255] : name;
    }
}
