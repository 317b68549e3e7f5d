using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace EcsGen.Roslyn.Tests.Infra;

/// <summary>What test code compiles against: the targeting pack of this project and the attributes.</summary>
internal static class References
{
    public static MetadataReference[] Framework { get; } =
        Directory.GetFiles(Recorded("RefPack"), "*.dll").Select(file => (MetadataReference)MetadataReference.CreateFromFile(file)).ToArray();

    public static MetadataReference Abstractions { get; } = MetadataReference.CreateFromFile(typeof(TaskDefinitionAttribute).Assembly.Location);

    /// <summary>The framework without spans, where the project records it.</summary>
    public static MetadataReference NetStandard => MetadataReference.CreateFromFile(Path.Combine(Recorded("NetStandard"), "netstandard.dll"));

    public static MetadataReference[] All { get; } = [.. Framework, Abstractions];

    // the project file records where the build found them
    private static string Recorded(string key) =>
        typeof(References).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == key).Value!;
}
