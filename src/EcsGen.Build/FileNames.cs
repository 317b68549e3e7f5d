using System;
using System.Linq;
using EcsGen.Json;

namespace EcsGen.Build;

/// <summary>
/// The names of the files: <c>web.json</c> for a task definition, <c>web.service.json</c> for a service, and so on, with <c>.template</c> before the end
/// while parameters are open. No name that ECS allows has a dot, so two documents never get one file.
/// </summary>
internal static class FileNames
{
    public const string Extension = ".json";

    /// <summary>Most file systems end a name at 255.</summary>
    private const int MaxFileName = 255;
    private const string Template = ".template";

    /// <summary>The longest name that a document of a kind can have.</summary>
    public static int MaxLength(string kind) => MaxFileName - Of(kind, "", isTemplate: true).Length;

    /// <summary>Whether a name can be a file's everywhere: what ECS allows has no separator, dot or space.</summary>
    public static bool IsName(string kind, string name) => name.Length > 0 && name.Length <= MaxLength(kind) && name.All(IsAllowed);

    /// <summary>The file of a document.</summary>
    public static string Of(string kind, string name, bool isTemplate) => name + Infix(kind) + (isTemplate ? Template : "") + Extension;

    /// <summary>The kind and the name of the document whose file has this name; null for a name that no document's file can have.</summary>
    public static (string Kind, string Name)? Parse(string fileName)
    {
        if (Without(fileName, Extension) is not { } stem)
            return null;
        stem = Without(stem, Template) ?? stem;
        var dot = stem.IndexOf('.');
        var name = dot < 0 ? stem : stem.Substring(0, dot);
        var kind = ArtifactKinds.All.FirstOrDefault(known => name + Infix(known) == stem);
        return kind is not null && IsName(kind, name) ? (kind, name) : null;
    }

    private static string Infix(string kind) => kind == ArtifactKinds.TaskDefinition ? "" : "." + kind;

    private static string? Without(string name, string end) =>
        name.EndsWith(end, StringComparison.Ordinal) ? name.Substring(0, name.Length - end.Length) : null;

    private static bool IsAllowed(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_';
}
