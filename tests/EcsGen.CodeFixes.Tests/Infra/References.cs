using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace EcsGen.CodeFixes.Tests.Infra;

/// <summary>What test code compiles against: the targeting pack of this project and the attributes.</summary>
internal static class References
{
    private static readonly string Pack = typeof(References).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "RefPack").Value!;

    public static MetadataReference[] Framework { get; } =
        Directory.GetFiles(Pack, "*.dll").Select(file => (MetadataReference)MetadataReference.CreateFromFile(file)).ToArray();

    public static MetadataReference Abstractions { get; } = MetadataReference.CreateFromFile(typeof(TaskDefinitionAttribute).Assembly.Location);

    public static MetadataReference[] All { get; } = [.. Framework, Abstractions];
}
