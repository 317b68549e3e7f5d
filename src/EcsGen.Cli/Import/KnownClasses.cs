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

    /// <summary>Adds a class.</summary>
    public void Add(AttributeOwner owner, Node? name, string className)
    {
        if (name is not { Kind: NodeKind.String, Text.Length: > 0 }) return;
        classes[(owner, name.Text)] = classes.ContainsKey((owner, name.Text)) ? null : className;
    }

    /// <summary>Adds a task definition with its containers.</summary>
    public void AddDefinition(Node document, string className)
    {
        Add(AttributeOwner.Task, document.Find("family"), className);
        containers[className] = DefinitionSource.Classes(className, document).ToList();
    }

    /// <summary>The class of that name, or null.</summary>
    public string? Class(AttributeOwner owner, string name) => classes.GetValueOrDefault((owner, name));

    /// <summary>The class of the task definition that a reference names, or null.</summary>
    public string? Definition(Node? reference) => reference is { Kind: NodeKind.String } ? Class(AttributeOwner.Task, reference.Text) : null;

    /// <summary>The one container of that name in a definition, or null.</summary>
    public ImportedContainer? Container(string? definition, string name)
    {
        if (definition is null) return null;
        var named = containers[definition].Where(container => container.Name == name).ToList();
        return named.Count == 1 ? named[0] : null;
    }
}
