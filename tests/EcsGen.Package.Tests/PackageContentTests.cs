using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using System.Xml.Linq;
using EcsGen.Package.Infra;
using Xunit;

namespace EcsGen.Package;

public class PackageContentTests(PackedFeed feed)
{
    [Fact]
    public void Package_holds_exactly_these_files()
    {
        using var package = ZipFile.OpenRead(feed.PackagePath);
        var files = package.Entries.Select(entry => entry.FullName).Where(name => !IsEnvelope(name)).Order(StringComparer.Ordinal);

        // packed from when it exists
        var hasFixes = Directory.Exists(Path.Combine(PackedFeed.Repository, "src", "EcsGen.CodeFixes"));
        Assert.Equal(
            [
                "EcsGen.nuspec",
                "README.md",
                .. hasFixes ? ["analyzers/dotnet/cs/EcsGen.CodeFixes.dll"] : (string[])[],
                "analyzers/dotnet/cs/EcsGen.Core.dll",
                "analyzers/dotnet/cs/EcsGen.Roslyn.dll",
                "build/EcsGen.targets",
                "build/severity/default.globalconfig",
                "build/severity/none.globalconfig",
                "build/severity/security.globalconfig",
                "build/severity/strict.globalconfig",
                "buildTransitive/EcsGen.targets",
                "lib/netstandard2.0/EcsGen.Abstractions.dll",
                "lib/netstandard2.0/EcsGen.Abstractions.xml",
                "tools/netstandard2.0/EcsGen.Build.dll",
            ],
            files);
    }

    [Fact]
    public void Nuspec_has_no_dependency_and_is_not_for_development_only()
    {
        using var package = ZipFile.OpenRead(feed.PackagePath);
        using var stream = package.GetEntry("EcsGen.nuspec")!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single();

        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName is "dependency" or "frameworkReference");
        Assert.DoesNotContain(metadata.Elements(), element => element.Name.LocalName == "developmentDependency");
        Assert.Equal(PackedFeed.Version, metadata.Elements().Single(element => element.Name.LocalName == "version").Value);
        Assert.Equal("MIT", metadata.Elements().Single(element => element.Name.LocalName == "license").Value);
    }

    [Fact]
    public async Task No_file_names_a_folder_of_the_repository()
    {
        await feed.PackTesting();
        foreach (var path in new[] { feed.PackagePath, feed.TestingPath })
        {
            using var package = ZipFile.OpenRead(path);
            foreach (var entry in package.Entries)
            {
                using var stream = entry.Open();
                using var bytes = new MemoryStream();
                stream.CopyTo(bytes);
                Assert.False(Contains(bytes.ToArray(), PackedFeed.Repository), entry.FullName);
            }
        }
    }

    [Fact]
    public async Task Package_of_the_double_holds_it_with_its_core_and_depends_on_this_version()
    {
        await feed.PackTesting();
        using var package = ZipFile.OpenRead(feed.TestingPath);
        Assert.Equal(
            ["EcsGen.Testing.nuspec", "README.md", "lib/net8.0/EcsGen.Core.dll", "lib/net8.0/EcsGen.Testing.dll", "lib/net8.0/EcsGen.Testing.xml"],
            package.Entries.Select(entry => entry.FullName).Where(name => !IsEnvelope(name)).Order(StringComparer.Ordinal));

        using var stream = package.GetEntry("EcsGen.Testing.nuspec")!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single();
        var dependency = Assert.Single(metadata.Descendants(), element => element.Name.LocalName == "dependency");
        // exactly: what this version's generator writes calls what is in here; and all of it, the generator too
        Assert.Equal(("EcsGen", $"[{PackedFeed.Version}]", "All"), ((string)dependency.Attribute("id")!, (string)dependency.Attribute("version")!, (string)dependency.Attribute("include")!));
        Assert.Equal("MIT", metadata.Elements().Single(element => element.Name.LocalName == "license").Value);
    }

    private static bool Contains(byte[] bytes, string text) =>
        bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;

    // what NuGet puts around every package
    private static bool IsEnvelope(string name) =>
        name is "_rels/.rels" or "[Content_Types].xml" || name.StartsWith("package/services/metadata/core-properties/", StringComparison.Ordinal);
}
