using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Xunit;

namespace EcsGen.Agreement.Infra;

/// <summary>The repository that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>Whether the generated parts of the documents are written instead of compared.</summary>
    public static bool Updates { get; } = Environment.GetEnvironmentVariable("ECSGEN_UPDATE_DOCS") == "1";

    public static string At(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(At(path));

    /// <summary>Holds a file to what it should be, or makes it so.</summary>
    public static void Holds(string path, string expected)
    {
        if (Updates) File.WriteAllText(At(path), expected);
        var text = Read(path);
        if (text == expected) return;
        Assert.Fail($"{path} differs from what the catalogue says, first at: {FirstDifference(text, expected)}\nECSGEN_UPDATE_DOCS=1 with the same test command writes it.");
    }

    /// <summary>The assembly that the build made of a project.</summary>
    public static string Built(string project) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "Built").Value!
            .Split(';').Single(path => path.Split('/', '\\').Contains(project));

    /// <summary>A tool or a program that is not there: a plain skip, but never in CI.</summary>
    public static void Missing(string reason)
    {
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", reason);
        Assert.Skip(reason);
    }

    private static string FirstDifference(string text, string expected)
    {
        var lines = text.Split('\n');
        var others = expected.Split('\n');
        var at = Enumerable.Range(0, Math.Max(lines.Length, others.Length)).First(i => lines.ElementAtOrDefault(i) != others.ElementAtOrDefault(i));
        return $"line {at + 1}: '{lines.ElementAtOrDefault(at)}' instead of '{others.ElementAtOrDefault(at)}'";
    }

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "EcsGen.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("not inside the repository"));
}
