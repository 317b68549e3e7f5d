using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Surface;

namespace EcsGen.Cli.Import;

/// <summary>The classes of one import by the names of what they say. A name that two have names neither.</summary>
internal sealed class KnownClasses
{
    private readonly Dictionary<(AttributeOwner Owner, string Name), string?> classes = [];
    private readonly Dictionary<string, IReadOnlyList<ImportedContainer>> containers = new(StringComparer.Ordinal);
    private readonly HashSet<string> roots = new(StringComparer.Ordinal);

    /// <summary>Adds a class.</summary>
    public void Add(AttributeOwner owner, Node? name, string className)
    {
        roots.Add(className);
        if (name is not { Kind: NodeKind.String, Text.Length: > 0 }) return;
        classes[(owner, name.Text)] = classes.ContainsKey((owner, name.Text)) ? null : className;
    }

    /// <summary>Adds a task definition with its containers.</summary>
    public void AddDefinition(Node document, string className, SharedContainers shared)
    {
        Add(AttributeOwner.Task, document.Find("family"), className);
        containers[className] = DefinitionSource.Classes(className, document, shared).ToList();
        roots.UnionWith(shared.All.Select(entry => entry.Class));
    }

    /// <summary>Names for the classes inside a class: none hides a class that its attributes may name.</summary>
    public ClassNames Inside(string className) => new([className, .. roots]);

    /// <summary>The class of that name, or null.</summary>
    public string? Class(AttributeOwner owner, string name) => classes.GetValueOrDefault((owner, name));

    /// <summary>
    /// The containers of the definition that a service or a run is about: of the one that it names; of the only one there is where it names none, as ecspresso's
    /// files do; none where it can't be said.
    /// </summary>
    public IReadOnlyList<ImportedContainer> ContainersOf(Node? reference)
    {
        if (reference is null) return containers.Count == 1 ? containers.Values.First() : [];
        return reference.Kind == NodeKind.String && Class(AttributeOwner.Task, FamilyOf(reference.Text)) is { } definition ? containers[definition] : [];
    }

    // web, web:7 or the ARN of either
    private static string FamilyOf(string reference)
    {
        var name = reference[(reference.LastIndexOf('/') + 1)..];
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? name : name[..colon];
    }
}
