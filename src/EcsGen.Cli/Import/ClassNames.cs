using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsGen.Surface;

namespace EcsGen.Cli.Import;

/// <summary>Names for classes: each once, none that hides what the code needs.</summary>
internal sealed class ClassNames
{
    // what the generator adds to a definition or a container
    private static readonly string[] Generated = ["Family", "Json", "JsonUtf8", "Render", "ContainerName", "ServiceName", "ClusterName"];

    private static readonly HashSet<string> Reserved = new(
        AttributeSurface.All.Select(shape => shape.Name)
            .Concat(AttributeSurface.All.SelectMany(shape => shape.Arguments).Where(argument => argument.Enum is not null).Select(argument => argument.Enum!.Name))
            .Concat(Generated).Concat(["EcsGen", "Parameter", "Remove", "System", "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "ReferenceEquals", "Finalize"]),
        StringComparer.Ordinal);

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    public ClassNames(params string[] taken) => this.taken.UnionWith(taken);

    /// <summary>A name for what is called so; with <paramref name="suffix"/> where the plain name can't be taken.</summary>
    public string Add(string called, string fallback, string suffix)
    {
        var stem = CSharp.Identifier(CSharp.Pascal(called), fallback).TrimStart('@');
        if (stem.Length > 80) stem = stem[..80];
        if (Reserved.Contains(stem) || taken.Contains(stem)) stem += suffix;
        var name = stem;
        for (var i = 2; Reserved.Contains(name) || !taken.Add(name); i++) name = stem + i.ToString(CultureInfo.InvariantCulture);
        return name;
    }
}
