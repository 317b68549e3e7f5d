using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsGen.Model;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EcsGen.Roslyn.Analyzers.Application;

/// <summary>The image that the .NET SDK makes of this project, by what EcsGen.targets tells the compiler.</summary>
internal sealed record OwnImage(string Repository, string Parameter, int? Port, IReadOnlyCollection<int> OtherPorts, IReadOnlyDictionary<string, string> Environment)
{
    // since then the images of ASP.NET Core listen on 8080, as the user that may not have a lower one
    private const int NewPortSince = 8;

    public static OwnImage Of(AnalyzerConfigOptions options)
    {
        string Property(string name) => options.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";
        string[] names = [Property("ContainerImageName"), Property("ContainerRepository"), Property("AssemblyName").ToLowerInvariant()];
        var repository = names.FirstOrDefault(name => name.Length > 0) ?? "";
        var isWeb = string.Equals(Property("UsingMicrosoftNETSdkWeb"), "true", StringComparison.OrdinalIgnoreCase);
        return new OwnImage(
            repository, Property("EcsGenContainerImageParameter"), isWeb ? DefaultPort(Property("ContainerBaseImage"), Property("TargetFramework")) : null,
            Items(Property("EcsGenContainerPorts")).Select(item => Number(item.Split('/')[0])).OfType<int>().ToList(),
            Items(Property("EcsGenContainerEnvironment")).Select(item => item.Split(['='], 2)).Where(parts => parts.Length == 2)
                .GroupBy(parts => parts[0], StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.Last()[1], StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Whether an image is this project's.</summary>
    public bool IsMeant(Node? image)
    {
        if (image is { Kind: NodeKind.Template } template && Parameter.Length > 0 && template.Parts.Count > 0 && template.Parts[0] is { IsParameter: true } first && first.Text == Parameter) return true;
        return image is { Kind: NodeKind.String or NodeKind.Template } && IsMeant(image.ToString());
    }

    /// <summary>Whether an image is this project's, by the text as it is written in the attribute.</summary>
    public bool IsMeant(string text)
    {
        if (Parameter.Length > 0 && text.StartsWith("{" + Parameter + "}", StringComparison.Ordinal)) return true;
        if (Repository.Length == 0) return false;
        var path = text.Split('@')[0];
        var tag = path.LastIndexOf(':');
        if (tag > path.LastIndexOf('/')) path = path.Substring(0, tag);
        return string.Equals(path, Repository, StringComparison.OrdinalIgnoreCase) || path.EndsWith("/" + Repository, StringComparison.OrdinalIgnoreCase);
    }

    // an image of another maker listens where it likes
    private static int? DefaultPort(string image, string framework)
    {
        const string Microsoft = "mcr.microsoft.com/dotnet/";
        if (image.Length > 0 && !image.StartsWith(Microsoft, StringComparison.OrdinalIgnoreCase)) return null;
        var version = image.Length > 0 ? image.Substring(image.LastIndexOf(':') + 1) : framework.StartsWith("net", StringComparison.Ordinal) ? framework.Substring(3) : "";
        var digits = new string(version.TakeWhile(char.IsDigit).ToArray());
        return Number(digits) is { } major and >= 5 and < 100 ? major >= NewPortSince ? 8080 : 80 : null;
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static IEnumerable<string> Items(string list) => list.Split('|').Where(item => item.Length > 0);
}
